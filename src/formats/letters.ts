import { alphabets, type Alphabet, type HeldSigns } from './fonts.ts';

/** What takes no ink, as a font sees it: joiners, places where a word may break, halves of a pair, controls. */
const invisible = /[\p{Default_Ignorable_Code_Point}\p{Cs}]|[^\s\P{Cc}]/gu;

/** Hyphens that only say where a line may end; where fonts lack them, the plain one is drawn, as HarfBuzz does it. */
const hyphens = /[\u2010\u2011]/g;

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** The letters of a text, each with its accents joined where Unicode joins them, without what takes no ink. */
export function toLetters(text: string): string[] {
  const visible = text.replaceAll(invisible, '').replaceAll(/\s/gu, ' ').replaceAll(hyphens, '-').normalize('NFC');
  return Array.from(graphemes.segment(visible), ({ segment }) => segment);
}

/** The file that draws this letter with all its accents; undefined where none does. */
export function findAlphabet(letter: string, held: HeldSigns): Alphabet | undefined {
  const signs = toSigns(letter);
  return alphabets.find((alphabet) => signs.every((sign) => held.get(alphabet)?.has(sign)));
}

/** The signs of a text that no file of the typeface draws, as in “≈ (U+2248)”. */
export function findUndrawn(text: string, held: HeldSigns): string[] {
  const undrawn = toLetters(text).filter((letter) => findAlphabet(letter, held) === undefined);
  return [...new Set(undrawn)].map((letter) => `${letter} (${toSigns(letter).map(toCodePoint).join(' ')})`);
}

/** The code points of a letter. */
export function toSigns(letter: string): number[] {
  return Array.from(letter, (sign) => sign.codePointAt(0) ?? 0);
}

function toCodePoint(sign: number): string {
  return `U+${sign.toString(16).toUpperCase().padStart(4, '0')}`;
}
