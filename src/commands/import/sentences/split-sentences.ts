import { hasWords } from '../../../model/words/signs.ts';
import { abbreviations, abbreviationsBeforeNumbers } from './abbreviations.ts';
import { findQuotations } from './quotations.ts';

/**
 * The sentences of a paragraph with single spaces; with a space or nothing between them they are the paragraph again.
 * Abbreviations, initials, decimals, numbers and letters of a list, and what stands in quotation marks or brackets are
 * kept whole: in doubt, nothing is parted.
 */
export function splitSentences(paragraph: string, language: string): string[] {
  const quotations = findQuotations(paragraph);
  const starts = [0];
  let within = 0;
  for (const { index } of new Intl.Segmenter(language, { granularity: 'sentence' }).segment(paragraph)) {
    while ((quotations[within]?.end ?? Infinity) < index) within += 1;
    const quotation = quotations[within];
    if (quotation && quotation.start < index) continue;
    const next = paragraph.slice(index, index + 100);
    const words = toSentence(paragraph, starts.at(-1) ?? 0, index);
    const isParted = paragraph[index - 1] === ' ' || endsByItself.test(words);
    if (words !== '' && isParted && beginsSentence(next) && endsSentence(words, next)) starts.push(index);
  }
  return joinSigns(paragraph, starts);
}

/** Full stops of scripts that write no space behind a sentence; behind a corner bracket it often goes on. */
const endsByItself = /[。．｡！？។][”’"）)]*$/u;

function toSentence(paragraph: string, start: number, end: number | undefined): string {
  return paragraph.slice(start, end).replace(/ $/, '');
}

/** Signs without words, and what closes a quotation, belong to the sentence before; at the beginning, to the one behind. */
function joinSigns(paragraph: string, starts: readonly number[]): string[] {
  const joined: number[] = [];
  for (const [at, start] of starts.entries()) {
    const last = joined.at(-1);
    const next = toSentence(paragraph, start, starts[at + 1]);
    const isOpen = last !== undefined && !hasWords(paragraph.slice(last, start));
    if (last === undefined || !(isOpen || !hasWords(next) || closes.test(next))) joined.push(start);
  }
  return joined.map((start, at) => toSentence(paragraph, start, joined[at + 1])).filter((sentence) => sentence !== '');
}

const closes = /^(?!\p{Ps})[\p{Quotation_Mark}\p{Pe}\p{Pf}\p{Terminal_Punctuation}](?![\p{L}\p{N}])/u;

/** The letter or the Roman numeral of a point that follows another on one line: “b.”, “ii.”. */
const letterOfPoint = /(?:^|[.;:!?]\s)(?:\p{Ll}|[ivxl]{2,5})\.$/u;

function endsSentence(words: string, next: string): boolean {
  if (letterOfPoint.test(words.slice(-20))) return false;
  // The number of a point in a list, or a sign, is no sentence.
  if (!/\p{L}\p{M}*[\p{L}\p{N}]/u.test(words.slice(0, 200))) return false;
  const [, last] = /(?:^|[\s\p{Ps}\p{Pi}"'«„“(])([\p{L}\p{M}][\p{L}\p{M}.’'-]*)\.$/u.exec(words.slice(-60)) ?? [];
  if (last === undefined) return true;
  const isInitial = /^(?:\p{L}\p{M}*[.-])*\p{Lu}\p{M}*$/u.test(last);
  if (isInitial || abbreviations.has(last.toLowerCase())) return false;
  return !/^\p{N}/u.test(next) || !abbreviationsBeforeNumbers.has(last.toLowerCase());
}

function beginsSentence(words: string): boolean {
  return /^[^\p{L}\p{N}]*[\p{Lu}\p{Lt}\p{Lo}\p{N}]/u.test(words);
}
