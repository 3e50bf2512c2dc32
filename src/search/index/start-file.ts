import type { Facet } from '../words/facets.ts';
import type { PlainTerm } from '../words/plain-terms.ts';
import type { IndexHead } from './read-index.ts';
import type { startFormat } from './search-files.ts';

/** A term in few bytes: its name; then its own and other words, with commas between them. */
export type PackedTerm = readonly [name: string, own: string, other: string];

/** The words of one term in other languages, by language, with commas between them. */
export type PackedForeign = Readonly<Record<string, string>>;

/** What a search begins with, in one file: what is known of words, what it can be narrowed by, and the index. */
export interface StartFile {
  /** Tells this file from whatever else may be answered in its place. */
  readonly format: typeof startFormat;
  readonly language: string;
  readonly terms: readonly PackedTerm[];
  /** The name of the file with the words of other languages, one entry a term. */
  readonly foreign: string;
  /** The report’s other words, sorted and packed. */
  readonly words: string;
  /** How far the numbers of statements go in each section, by its number; nought for a number without a section. */
  readonly statements: readonly number[];
  /** The keys of the words of the report’s title that hardly any statement says again. */
  readonly subject: readonly string[];
  /** Names of the values that a search can be narrowed by. */
  readonly facets: Readonly<Record<Facet, Readonly<Record<string, string>>>>;
  readonly index: IndexHead;
  /** The index’s files by name, in a report short enough for one file. */
  readonly files: Readonly<Record<string, unknown>>;
}

/** A term in few bytes, without its words in other languages. */
export function packTerm({ name, own, other }: PlainTerm): PackedTerm {
  return [name, own.join(), other.join()];
}

/** A term’s words in other languages, in few bytes. */
export function packForeign({ foreign }: PlainTerm): PackedForeign {
  const filled = Object.entries(foreign).filter(([, words]) => words.length > 0);
  return Object.fromEntries(filled.map(([language, words]) => [language, words.join()]));
}

/** A term as it was before it was packed, with its words in other languages where they are there. */
export function unpackTerm([name, own, other]: PackedTerm, foreign: PackedForeign = {}): PlainTerm {
  const split = (words: string): string[] => (words === '' ? [] : words.split(','));
  const unpacked = Object.entries(foreign).map(([language, words]) => [language, split(words)]);
  return { name, own: split(own), other: split(other), foreign: Object.fromEntries(unpacked) as PlainTerm['foreign'] };
}

/** Most letters that a packed word takes over from the one before it: as many as capital letters can count. */
const mostShared = 25;

/** Sorted words in few bytes: of each, a capital that counts the letters it shares with the word before, and the rest. */
export function packWords(words: readonly string[]): string {
  return words.map((word, at) => packWord(word, words[at - 1] ?? '')).join('');
}

function packWord(word: string, before: string): string {
  let shared = 0;
  while (shared < mostShared && shared < word.length && word[shared] === before[shared]) shared += 1;
  return String.fromCharCode(65 + shared) + word.slice(shared);
}

/** Words as they were before they were packed. */
export function unpackWords(packed: string): string[] {
  let before = '';
  const words = packed.match(/[A-Z][^A-Z]*/g) ?? [];
  return words.map((word) => (before = before.slice(0, word.charCodeAt(0) - 65) + word.slice(1)));
}
