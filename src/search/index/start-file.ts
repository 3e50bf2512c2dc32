import type { Facet } from '../words/facets.ts';
import type { PlainTerm } from '../words/plain-terms.ts';

/** A term in few bytes: its name; then its own, other and foreign words, with commas between them. */
export type PackedTerm = readonly [name: string, own: string, other: string, foreign: Readonly<Record<string, string>>];

/** What a search begins with, in one file: what is known of words, what it can be narrowed by, and the engine’s first files. */
export interface StartHead {
  readonly language: string;
  readonly terms: readonly PackedTerm[];
  /** The report’s other words, sorted and packed. */
  readonly words: string;
  /** How many statements each section has, in order. */
  readonly statements: readonly number[];
  /** Names of the values that a search can be narrowed by. */
  readonly facets: Readonly<Record<Facet, Readonly<Record<string, string>>>>;
  /** The names and lengths of the engine’s files that follow, one behind the other. */
  readonly files: readonly (readonly [name: string, length: number])[];
}

/** The parts of an unpacked start file: its head, and the engine’s files by name. */
export function splitStart(bytes: Uint8Array<ArrayBuffer>): { head: StartHead; files: Map<string, ArrayBuffer> } {
  const end = bytes.indexOf(10);
  const head = JSON.parse(new TextDecoder().decode(bytes.subarray(0, end))) as StartHead;
  const files = new Map<string, ArrayBuffer>();
  let from = end + 1;
  for (const [name, length] of head.files) {
    files.set(name, bytes.slice(from, from + length).buffer);
    from += length;
  }
  return { head, files };
}

/** A term in few bytes. */
export function packTerm({ name, own, other, foreign }: PlainTerm): PackedTerm {
  const filled = Object.entries(foreign).filter(([, words]) => words.length > 0);
  return [
    name,
    own.join(),
    other.join(),
    Object.fromEntries(filled.map(([language, words]) => [language, words.join()])),
  ];
}

/** A term as it was before it was packed. */
export function unpackTerm([name, own, other, foreign]: PackedTerm): PlainTerm {
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
