import type { Element, Root } from 'hast';
import { toString } from 'mdast-util-to-string';
import { collapse } from '../../../model/statements/words.ts';
import { spellOutNumber } from './counted-numbers.ts';
import { isOfClass } from './to-tree.ts';

/** Takes the title and what stands directly below it out of a text; further lines in their styles are headings. */
export function takeTitle(html: Root): { title: string | undefined; subtitle: string | undefined } {
  const elements = html.children.filter((child) => child.type === 'element');
  const start = elements.findIndex((element) => isOfClass(element, 'title'));
  const titles = start < 0 ? [] : takeWhile(elements.slice(start), 'title');
  const subtitles = takeWhile(elements.slice(Math.max(start, 0) + titles.length), 'subtitle');
  const taken = new Set<Root['children'][number]>([...titles, ...subtitles]);
  html.children = html.children.filter((child) => !taken.has(child));
  for (const element of elements) {
    if (isOfClass(element, 'title')) element.tagName = 'h1';
    if (isOfClass(element, 'subtitle')) element.tagName = 'h6';
  }
  return { title: toWords(titles), subtitle: toWords(subtitles) };
}

function takeWhile(elements: readonly Element[], name: string): Element[] {
  const end = elements.findIndex((element) => !isOfClass(element, name));
  return elements.slice(0, end < 0 ? undefined : end);
}

function toWords(elements: readonly Element[]): string | undefined {
  const words = elements.map((element) => spellOutNumber(collapse(toString(element)))).filter((text) => text !== '');
  return words.length === 0 ? undefined : words.join(' ');
}
