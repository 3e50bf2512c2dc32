import { collapse } from '../../../model/statements/words.ts';

/** A line of a file that has no empty line is a paragraph of its own if one of its lines is longer than wrapped lines are. */
const longestWrapped = 100;

/** Text as it can stand on a page: line ends of every kind as `\n`, no control characters but page breaks. */
export function toPlainText(text: string): { text: string; dropped: number } {
  const lines = text
    .toWellFormed()
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?|[\x0B\x85]/g, '\n');
  const plain = lines.replace(/(?![\t\n\f])[\p{Cc}\uFFFE\uFFFF]/gu, '');
  return { text: plain, dropped: lines.length - plain.length };
}

/**
 * The paragraphs of a plain text, each with single spaces: an empty line parts them; where there is none and lines are
 * long, each line is one. Paragraphs in which nothing can be seen are left out.
 */
export function splitParagraphs(text: string): string[] {
  const body = text.replace(/^[ \t\n]+|[ \t\n]+$/g, '');
  const isWrapped = /\n[ \t]*\n/.test(body) || body.split('\n').every((line) => line.length <= longestWrapped);
  return body
    .split(isWrapped ? /\n(?:[ \t]*\n)+/ : '\n')
    .map(collapse)
    .filter(isVisible);
}

/** True where a reader sees something: more than white space and invisible signs. */
export function isVisible(text: string): boolean {
  return /[^\p{Z}\p{C}\s]/u.test(text);
}
