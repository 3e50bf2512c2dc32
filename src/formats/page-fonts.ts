import type { Alphabet } from './fonts.ts';

/** One file of the typeface, as pages load it. */
export interface FontFile {
  readonly alphabet: Alphabet;
  /** The characters that it keeps: first and last of each range. */
  readonly ranges: readonly (readonly [first: number, last: number])[];
}

const latin: FontFile = {
  alphabet: 'latin',
  ranges: [
    [0x20, 0x7e],
    [0xa0, 0xff],
    [0x2010, 0x2015],
    [0x2018, 0x201e],
    [0x2022, 0x2026],
    [0x2032, 0x2033],
  ],
};

/** Letters, figures and the commonest signs: the Latin that stands in a text of another alphabet. */
const fewLatin: FontFile = {
  alphabet: 'latin',
  ranges: [
    [0x20, 0x22],
    [0x27, 0x29],
    [0x2c, 0x3b],
    [0x3f, 0x3f],
    [0x41, 0x5b],
    [0x5d, 0x5d],
    [0x61, 0x7a],
    [0xa0, 0xa0],
    [0xab, 0xab],
    [0xb7, 0xb7],
    [0xbb, 0xbb],
    [0x2013, 0x2014],
    [0x2018, 0x201a],
    [0x201c, 0x201e],
    [0x2026, 0x2026],
  ],
};

/** Cyrillic letters in common use, capital and small. */
const cyrillic: FontFile = {
  alphabet: 'cyrillic',
  ranges: [
    [0x401, 0x401],
    [0x404, 0x404],
    [0x406, 0x407],
    [0x410, 0x44f],
    [0x451, 0x451],
    [0x454, 0x454],
    [0x456, 0x457],
    [0x490, 0x491],
  ],
};

/**
 * The files of the typeface for a report in this language. Other alphabets stand in the reader’s own serif: a page
 * that brought all, as that of the keywords would, went beyond what the fonts of a page may weigh.
 */
export function toFontFiles(language: string): readonly FontFile[] {
  return new Intl.Locale(language).maximize().script === 'Cyrl' ? [fewLatin, cyrillic] : [latin];
}

/** The characters of a font file, one after the other. */
export function toCharacters({ ranges }: FontFile): string {
  return ranges
    .flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_, at) => String.fromCodePoint(first + at)))
    .join('');
}

/** The rule by which a style sheet loads this font file from this address: shown if it is there in time, so that no text moves. */
export function toFontFace({ ranges }: FontFile, address: string): string {
  const hex = (code: number): string => code.toString(16);
  const range = ranges.map(([first, last]) => `U+${hex(first)}${last > first ? `-${hex(last)}` : ''}`).join();
  return `@font-face{font-family:'Source Serif';src:url(${address}) format('woff2');font-weight:400 600;font-display:optional;unicode-range:${range}}`;
}
