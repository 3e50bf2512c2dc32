import { toSameWord } from './same-word.ts';

/** One word of a text: how it reads once case, accents and apostrophes are set aside, and where it stands. */
export interface TextWord {
  readonly plain: string;
  readonly start: number;
  readonly end: number;
}

// A figure with its thousands set apart, a statement’s number, or letters and digits with apostrophes between them.
const wordPattern =
  /\d{1,3}(?:[,.'’\u{a0}\u{202f}\u{2009} ]\d{3})+(?![\p{N}\p{L}])|\d+(?:\.\d+)+(?![\p{N}\p{L}])|[\p{L}\p{N}\p{M}\p{Cf}]+(?:['’ʼ‘ʹ′`´][\p{L}\p{N}\p{M}\p{Cf}]+)*/gu;

const thousands = /^\d{1,3}(?:[^\d]\d{3})+$/;

/** The words of a text, in order. A hyphen divides words; an apostrophe does not. */
export function toTextWords(text: string): TextWord[] {
  // A space without width divides words, where other signs that are not seen stand within them.
  return [...text.replace(/\u200B/g, ' ').matchAll(wordPattern)].flatMap((match) => {
    const plain = toPlain(match[0]);
    return plain === '' ? [] : [{ plain, start: match.index, end: match.index + match[0].length }];
  });
}

/** A word as it is compared; a figure as digits alone. */
function toPlain(word: string): string {
  if (thousands.test(word)) return word.replace(/\D/g, '');
  return toSameWord(word);
}
