import { toOneScript } from './same-word.ts';

/** A word that is written with letters of another script which only look like its own. */
interface MixedWord {
  readonly word: string;
  /** The word as it is meant, in the script of those of its letters that have no double. */
  readonly meant: string;
  /** Where the word begins in its text. */
  readonly index: number;
}

const mixed = /(?=\p{Script=Cyrillic}*\p{Script=Latin})(?=\p{Script=Latin}*\p{Script=Cyrillic})[\p{L}\p{M}]{2,}/gu;

/** Letters that stand for a name, with the ending of a language that is written in other letters: “COVIDом”. */
const withEnding = /^(?:(?=\p{Lu})\p{Script=Latin}){2,}(?:(?=\p{Ll})\p{Script=Cyrillic})+$/u;

/** The words of a text that are written with letters of another script which only look like their own. */
export function findMixedWords(text: string): MixedWord[] {
  return [...text.matchAll(mixed)]
    .filter(([word]) => !withEnding.test(word))
    .map(({ 0: word, index }) => ({ word, meant: toOneScript(word), index }))
    .filter(({ word, meant }) => word !== meant);
}
