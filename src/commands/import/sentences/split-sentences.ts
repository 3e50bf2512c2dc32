import { hasWords } from '../../../model/words/signs.ts';
import { abbreviations, abbreviationsBeforeNumbers } from './abbreviations.ts';
import { findQuotations } from './quotations.ts';

/**
 * The sentences of a paragraph with single spaces; joined by spaces they are the paragraph again. Abbreviations, initials,
 * decimals, numbers of a list, and what stands in quotation marks or brackets are kept whole: in doubt, nothing is parted.
 */
export function splitSentences(paragraph: string, language: string): string[] {
  const quotations = findQuotations(paragraph);
  const sentences: string[] = [];
  let start = 0;
  let within = 0;
  for (const { index } of new Intl.Segmenter(language, { granularity: 'sentence' }).segment(paragraph)) {
    while ((quotations[within]?.end ?? Infinity) < index) within += 1;
    const quotation = quotations[within];
    if (quotation && quotation.start < index) continue;
    const next = paragraph.slice(index, index + 100);
    if (paragraph[index - 1] !== ' ' || !beginsSentence(next)) continue;
    if (!endsSentence(paragraph.slice(start, index - 1), next)) continue;
    sentences.push(paragraph.slice(start, index - 1));
    start = index;
  }
  return [...sentences, paragraph.slice(start)].filter((sentence) => sentence !== '').reduce<string[]>(joinSigns, []);
}

/** Signs without words, and what closes a quotation, belong to the sentence before; at the beginning, to the one behind. */
function joinSigns(sentences: string[], next: string): string[] {
  const last = sentences.at(-1);
  const isOpen = last !== undefined && (!hasWords(last) || !hasWords(next) || closes.test(next));
  return isOpen ? [...sentences.slice(0, -1), `${last} ${next}`] : [...sentences, next];
}

const closes = /^(?!\p{Ps})[\p{Quotation_Mark}\p{Pe}\p{Pf}\p{Terminal_Punctuation}](?![\p{L}\p{N}])/u;

function endsSentence(words: string, next: string): boolean {
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
