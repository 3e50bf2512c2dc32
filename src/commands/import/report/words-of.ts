import type { Nodes } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { collapse } from '../../../model/statements/words.ts';
import { toFirstWords } from './first-words.ts';

/** The words of a part of a text, with single spaces and without alternative texts. */
export function wordsOf(node: Nodes): string {
  return collapse(toString(node, { includeImageAlt: false }));
}

/** The first words of a part of a text, by which an editor finds it again. */
export function firstWordsOf(node: Nodes): string {
  return toFirstWords(wordsOf(node), 60);
}
