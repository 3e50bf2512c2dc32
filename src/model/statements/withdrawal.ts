import type { FootnoteReference, PhrasingContent, Root, Text } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import type { SectionFile } from './section-file.ts';

/** The mark that keeps the number of a withdrawn statement, and the place in which it stood. */
export const withdrawalMark = '[^withdrawn]';

const marks = /(?<!\\)\[\^withdrawn\]/gi;

/** True for a mark that stands in place of a withdrawn statement. */
export function isWithdrawal(node: FootnoteReference): boolean {
  return node.identifier === 'withdrawn';
}

/** Makes marks of those that keep the place of a withdrawn statement: no line explains them, so they reach the tree as text. */
export function findWithdrawals(tree: Root, section: SectionFile): void {
  visit(tree, 'text', (text, index, parent) => {
    const parts = split(text, section);
    if (!parent || index === undefined || parts[0] === text) return;
    parent.children.splice(index, 1, ...parts);
    return [SKIP, index + parts.length];
  });
}

function split(text: Text, section: SectionFile): PhrasingContent[] {
  const start = text.position?.start.offset ?? 0;
  const source = text.position ? section.text.slice(start, text.position.end.offset) : text.value;
  const [values, places] = [text.value.split(/\[\^withdrawn\]/i), [...source.matchAll(marks)]];
  // One that is escaped is meant to be seen.
  if (values.length !== places.length + 1) return [text];
  const toPosition = (from: number, to: number): Pick<Text, 'position'> =>
    text.position ? { position: { start: toPoint(start + from, section), end: toPoint(start + to, section) } } : {};
  return values.flatMap((value, at): PhrasingContent[] => {
    const [before, mark] = [places[at - 1], places[at]];
    const from = before ? before.index + withdrawalMark.length : 0;
    const to = mark?.index ?? source.length;
    const words: Text[] = value === '' ? [] : [{ type: 'text', value, ...toPosition(from, to) }];
    if (!mark) return words;
    const position = toPosition(to, to + withdrawalMark.length);
    return [...words, { type: 'footnoteReference', identifier: 'withdrawn', label: 'withdrawn', ...position }];
  });
}

function toPoint(offset: number, { toPosition }: SectionFile): { line: number; column: number; offset: number } {
  const { line, column } = toPosition(offset);
  return { line, column, offset };
}
