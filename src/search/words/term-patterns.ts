import { isEnding, longestEnding, toSingular } from './inflection.ts';
import type { PlainTerm } from './plain-terms.ts';
import type { TextWord } from '../../model/words/text-words.ts';

/** One word of a pattern: letters that must stand, and whether an ending may follow. */
interface PatternWord {
  readonly letters: string;
  readonly open: boolean;
}

/** One way to write a term: its words in order, and their language. */
export interface TermPattern {
  /** Number of the term in the list that the patterns were made of. */
  readonly term: number;
  readonly words: readonly PatternWord[];
  readonly language: string;
  /** True for the report’s own words: reading one needs no notice. */
  readonly own: boolean;
}

/** A stretch of words that writes a term. */
export interface TermMatch {
  readonly pattern: TermPattern;
  /** The first word and the one behind the last. */
  readonly from: number;
  readonly to: number;
}

/** Every way to write these terms; `language` is the report’s. */
export function toPatterns(terms: readonly PlainTerm[], language: string): TermPattern[] {
  return terms.flatMap((plain, term) => {
    const toOnes = (all: readonly string[], of: string, own: boolean): TermPattern[] =>
      all.map((words) => ({ term, words: words.split(' ').map(toPatternWord), language: of, own }));
    return [
      ...toOnes(plain.own, language, true),
      ...toOnes(plain.other, language, false),
      ...Object.entries(plain.foreign).flatMap(([of, all]) => toOnes(all, of, false)),
    ];
  });
}

function toPatternWord(word: string): PatternWord {
  return word.endsWith('|') ? { letters: word.slice(0, -1), open: true } : { letters: word, open: false };
}

/** Finds every place where words write a term, by a table of first words: long texts and long lists stay quick. */
export function toTermFinder(patterns: readonly TermPattern[]): (words: readonly TextWord[]) => TermMatch[] {
  const byFirst = new Map<string, TermPattern[]>();
  for (const pattern of patterns) {
    const [first] = pattern.words;
    if (!first) continue;
    const letters = first.open ? first.letters : toUninflected(first.letters, pattern.language);
    const others = byFirst.get(letters);
    if (others) others.push(pattern);
    else byFirst.set(letters, [pattern]);
  }
  return (words) =>
    words.flatMap(({ plain }, from) =>
      findCandidates(plain, byFirst).flatMap((pattern) =>
        pattern.words.every((word, index) => isWritten(word, words[from + index]?.plain, pattern.language))
          ? [{ pattern, from, to: from + pattern.words.length }]
          : [],
      ),
    );
}

function findCandidates(plain: string, byFirst: ReadonlyMap<string, TermPattern[]>): TermPattern[] {
  const beginnings = new Set([toSingular(plain)]);
  for (let length = Math.max(1, plain.length - longestEnding); length <= plain.length; length += 1) {
    beginnings.add(plain.slice(0, length));
  }
  return [...beginnings].flatMap((letters) => byFirst.get(letters) ?? []);
}

function isWritten({ letters, open }: PatternWord, plain: string | undefined, language: string): boolean {
  if (plain === undefined) return false;
  if (open) return plain.startsWith(letters) && isEnding(plain.slice(letters.length), language);
  return toUninflected(plain, language) === toUninflected(letters, language);
}

/** A word that stands without a bar: English has its plural, other languages have the word alone. */
function toUninflected(word: string, language: string): string {
  return language === 'en' ? toSingular(word) : word;
}
