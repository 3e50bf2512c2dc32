import type { Mistake } from '../../../mistake.ts';
import type { Position } from '../../../position.ts';
import { findMixedWords } from '../../../words/mixed-words.ts';
import { nameSign } from '../../../words/signs.ts';

/** Marks that reached the text as they are have a rule of their own. */
const marks = /\[\^[^\]\n]*\]/g;
const hide = (mark: string): string => ' '.repeat(mark.length);

/** No word is written with a letter of another script that only looks like one of its own: no search of a page finds it. */
export function twoScripts(text: string, file: string, toPosition: (offset: number) => Position): Mistake[] {
  return findMixedWords(text.replace(marks, hide)).flatMap(({ word, meant, index }) => {
    const letters = Array.from(word);
    const kept = Array.from(meant);
    const letter = letters.find((one, place) => one !== kept[place]);
    if (letter === undefined) return [];
    const what = `“${word}” is written with ${nameSign(letter)}, a ${/\p{Script=Cyrillic}/u.test(letter) ? 'Cyrillic' : 'Latin'} letter among others.`;
    const remedy =
      'Type the word anew on one keyboard: the letters only look alike. A foreign name and an ending have a hyphen between them.';
    return [{ rule: 'two-scripts', file, ...toPosition(index), what, remedy }];
  });
}
