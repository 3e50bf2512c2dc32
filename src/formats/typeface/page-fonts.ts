import type { Report } from '../../model/report.ts';
import { termLanguages } from '../../schema/term.ts';
import type { Alphabet } from '../fonts.ts';
import { toDrawnWords } from '../check-letters.ts';
import { toLetters, toSigns } from '../letters.ts';

/** One file of the typeface, as pages load it. */
export interface FontFile {
  readonly alphabet: Alphabet;
  /** Where a page loads several: the signs that this one is asked for, in the words of a style sheet. */
  readonly range?: string;
}

const noBreakSpace = 0xa0;
const figuresAndMarks = '0123456789 .,:;?!()-–—‘’“”/…#[]';
const latinLetters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const ukrainianLetters = 'АБВГҐДЕЄЖЗИІЇЙКЛМНОПРСТУФХЦЧШЩЬЮЯабвгґдеєжзиіїйклмнопрстуфхцчшщьюяЭ«»„';

/**
 * The files of the typeface for a report in this language. Other alphabets stand in the reader’s own serif: a page
 * that brought all, as that of the keywords would, went beyond what the fonts of a page may weigh.
 */
export function toFontFiles(language: string): readonly [FontFile, ...FontFile[]] {
  if (!isCyrillic(language)) return [{ alphabet: 'latin' }];
  return [
    { alphabet: 'latin', range: 'U+0-2ff,U+2000-2fff' },
    { alphabet: 'cyrillic', range: 'U+300-52f' },
  ];
}

/** The signs that pages in this language show: of the words of the site itself, and of the report. */
export function toShownSigns(language: string, report: Report): ReadonlySet<number> {
  // Names in another script would bring all its letters: they stand in the reader’s own serif.
  const isShown = new RegExp(`[\\p{Script=${toScript(language)}}\\p{Script=Common}\\p{Script=Inherited}]`, 'u');
  const words = [
    ...toDrawnWords(report).map(([, , text = '']) => text),
    report.settings.map?.credit ?? '',
    ...report.terms.flatMap((term) => [
      term.name,
      ...term.spellings,
      ...term.synonyms,
      ...termLanguages.flatMap((of) => term[of]),
    ]),
  ];
  const ofReport = toLetters(words.join(' ')).filter((letter) => isShown.test(letter));
  const ofSite = figuresAndMarks + (isCyrillic(language) ? ukrainianLetters : latinLetters);
  // White space of every kind is one letter to `toLetters`; that which keeps figures together is drawn, too.
  return new Set([noBreakSpace, ...[...toLetters(ofSite), ...ofReport].flatMap(toSigns)]);
}

function isCyrillic(language: string): boolean {
  return toScript(language) === 'Cyrl';
}

function toScript(language: string): string {
  return new Intl.Locale(language).maximize().script ?? 'Latn';
}

/** The rule by which a style sheet loads this font file from this address: shown if it is there in time, so that no text moves. */
export function toFontFace({ range }: FontFile, address: string): string {
  const of = range === undefined ? '' : `;unicode-range:${range}`;
  return `@font-face{font-family:'Source Serif';src:url(${address}) format('woff2');font-weight:400 600;font-display:optional${of}}`;
}
