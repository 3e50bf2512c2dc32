import subsetFont from 'subset-font';
import { nameUndrawnScripts } from '../model/words/undrawn-scripts.ts';
import { openTypeface, readHeldSigns, type Alphabet, type HeldSigns } from './fonts.ts';
import { findAlphabet, toLetters, toSigns } from './letters.ts';

/** How heavy the letters are. */
export type Weight = 400 | 600;

/** A stretch of text that one font draws, by its name. */
export interface Stretch {
  readonly font: string;
  readonly text: string;
}

/** The fonts that a text needs, each with nothing but its letters, and what puts a text into stretches of one font: `toDrawn` first. */
export interface PdfFonts {
  readonly files: ReadonlyMap<string, Buffer>;
  readonly toDrawn: (text: string) => string;
  readonly toStretches: (text: string, weight: Weight) => Stretch[];
}

/** The letters that one font is made of. */
interface LetterSet {
  readonly name: string;
  readonly alphabet: Alphabet;
  readonly letters: string[];
}

/** The fonts of a PDF that says this in this language. */
export async function loadPdfFonts(everything: string, language: string): Promise<PdfFonts> {
  const toDrawn = (text: string): string => nameUndrawnScripts(text, language);
  const sets = toLetterSets(toDrawn(everything), await readHeldSigns());
  const files = new Map<string, Buffer>();
  for (const { name, alphabet, letters } of new Set(sets.values())) {
    const source = await openTypeface(alphabet, 'wght');
    for (const wght of [400, 600]) {
      const options = { targetFormat: 'truetype', variationAxes: { wght } } as const;
      files.set(`${name} ${String(wght)}`, await subsetFont(source, letters.join(''), options));
    }
  }
  const toStretches = (text: string, weight: Weight): Stretch[] => {
    const stretches: Stretch[] = [];
    for (const letter of toLetters(text)) {
      const last = stretches.at(-1);
      // Every font holds the space.
      const font = letter === ' ' && last ? last.font : `${sets.get(letter)?.name ?? 'latin 0'} ${String(weight)}`;
      if (last?.font === font) stretches[stretches.length - 1] = { font, text: last.text + letter };
      else stretches.push({ font, text: letter });
    }
    return stretches;
  };
  return { files, toDrawn, toStretches };
}

/**
 * Each letter with the set that it belongs to. Letters that look the same to the letter, as U+02BC and U+2019, go into
 * different sets: a PDF knows of a drawing only one letter that it stands for, and gives that to whoever copies it.
 */
function toLetterSets(text: string, held: HeldSigns): ReadonlyMap<string, LetterSet> {
  const sets = new Map<string, LetterSet>();
  const setOf = new Map<string, LetterSet>();
  const drawn = new Map<string, number>();
  for (const letter of new Set([' ', ...toLetters(text).toSorted()])) {
    const alphabet = findAlphabet(letter, held);
    if (alphabet === undefined) continue;
    const drawing = `${alphabet} ${toSigns(letter)
      .map((sign) => held.get(alphabet)?.get(sign))
      .join(' ')}`;
    const twins = drawn.get(drawing) ?? 0;
    drawn.set(drawing, twins + 1);
    const name = `${alphabet} ${String(twins)}`;
    const set = sets.get(name) ?? { name, alphabet, letters: [' '] };
    set.letters.push(letter);
    sets.set(name, set);
    setOf.set(letter, set);
  }
  return setOf;
}
