import type { ListItem, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { numberSigns } from '../word/headings.ts';

const counted = new RegExp(`${numberSigns.open}(\\d+)${numberSigns.close}`, 'g');

/** Gives points of lists the numbers that Word counted; a paragraph that is none has its number in its words. */
export function settleNumbers(tree: Root): void {
  visit(tree, 'listItem', (item: ListItem) => {
    const [first] = item.children;
    const text = first?.type === 'paragraph' ? first.children[0] : undefined;
    const number = text?.type === 'text' ? [...text.value.matchAll(counted)][0]?.[1] : undefined;
    if (text?.type !== 'text' || number === undefined) return;
    text.value = text.value.replace(counted, '');
    item.data = { counted: Number(number) };
  });
  visit(tree, 'text', (text) => {
    text.value = spellOutNumber(text.value);
  });
}

/** Words with the number that Word counts before them as part of them. */
export function spellOutNumber(words: string): string {
  return words.replaceAll(counted, '$1. ');
}
