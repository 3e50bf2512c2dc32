import { isFunctionWord } from './function-words.ts';
import { toStem } from './inflection.ts';
import type { PlainTerm } from './plain-terms.ts';
import { toPatterns, toTermFinder, type TermMatch, type TermPattern } from './term-patterns.ts';
import { toTextWords, type TextWord } from '../../model/words/text-words.ts';

/*
 * A key is what a word is looked up by. All ways to write a term share one, and so do the forms of any other word.
 * The last letter keeps the search engine from taking one key for the beginning of another, or for a word of the text.
 */

/** The key of a word that is no term, and of its inflected forms. */
export function toWordKey(plain: string): string {
  return `${toStem(plain).replace(/[^\p{L}\p{N}]/gu, 'q')}_`;
}

/** The key of a term, by its number in the list of terms. */
export function toTermKey(term: number): string {
  return `x${term.toString(36)}_`;
}

/** A stretch of a text, from its first letter to the one behind its last, with the key of what it says. */
export interface Mention {
  readonly key: string;
  readonly start: number;
  readonly end: number;
}

/** Reads texts of the report against its terms. */
export interface TextReader {
  readonly patterns: readonly TermPattern[];
  /** Every place where words write a term in any language: for what readers type. */
  readonly findTerms: (words: readonly TextWord[]) => TermMatch[];
  /** The words of a text that carry meaning and that no term covers. */
  readonly findOtherWords: (text: string) => TextWord[];
  /** Every term and every other word of a text, with its key. */
  readonly readMentions: (text: string) => Mention[];
}

/** A reader of texts in this language, which is the report’s. */
export function toTextReader(terms: readonly PlainTerm[], language: string): TextReader {
  const patterns = toPatterns(terms, language);
  const findOwn = toTermFinder(patterns.filter((pattern) => pattern.language === language));
  const read = (text: string): { words: TextWord[]; matches: TermMatch[]; others: TextWord[] } => {
    const words = toTextWords(text);
    const matches = findOwn(words);
    const covered = new Set(matches.flatMap(({ from, to }) => (to === from + 1 ? from : [])));
    return { words, matches, others: words.filter(({ plain }, at) => !covered.has(at) && !isFunctionWord(plain)) };
  };
  return {
    patterns,
    findTerms: toTermFinder(patterns),
    findOtherWords: (text) => read(text).others,
    readMentions: (text) => {
      const { words, matches, others } = read(text);
      return [
        ...others.map(({ plain, start, end }) => ({ key: toWordKey(plain), start, end })),
        ...matches.map(({ pattern, from, to }) => ({
          key: toTermKey(pattern.term),
          start: words[from]?.start ?? 0,
          end: words[to - 1]?.end ?? 0,
        })),
      ];
    },
  };
}
