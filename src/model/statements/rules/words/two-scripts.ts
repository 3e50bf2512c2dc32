import type { Mistake } from '../../../mistake.ts';
import type { Position } from '../../../position.ts';
import { toOneScript } from '../../../words/same-word.ts';
import { nameSign } from '../../../words/signs.ts';

/** Marks that reached the text as they are have a rule of their own. */
const marks = /\[\^[^\]\n]*\]/g;
const hide = (mark: string): string => ' '.repeat(mark.length);

/** Letters that stand for a name, with the ending of a language that is written in other letters: “COVIDом”. */
const withEnding = /^(?:(?=\p{Lu})\p{Script=Latin}){2,}(?:(?=\p{Ll})\p{Script=Cyrillic})+$/u;

/** No word is written with a letter of another script that only looks like one of its own: no search of a page finds it. */
export function twoScripts(text: string, file: string, toPosition: (offset: number) => Position): Mistake[] {
  const mixed = /(?=\p{Script=Cyrillic}*\p{Script=Latin})(?=\p{Script=Latin}*\p{Script=Cyrillic})[\p{L}\p{M}]{2,}/gu;
  return [...text.replace(marks, hide).matchAll(mixed)].flatMap(({ 0: word, index }) => {
    if (withEnding.test(word)) return [];
    const letters = Array.from(word);
    const meant = Array.from(toOneScript(word.toLowerCase()));
    const at = letters.findIndex((letter, place) => letter.toLowerCase() !== meant[place]);
    const letter = letters[at];
    if (letter === undefined) return [];
    const what = `“${word}” is written with ${nameSign(letter)}, a ${/\p{Script=Cyrillic}/u.test(letter) ? 'Cyrillic' : 'Latin'} letter among others.`;
    const remedy =
      'Type the word anew on one keyboard: the letters only look alike. A foreign name and an ending have a hyphen between them.';
    return [{ rule: 'two-scripts', file, ...toPosition(index), what, remedy }];
  });
}
