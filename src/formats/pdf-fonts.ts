import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import subsetFont from 'subset-font';

/** The files that the typeface comes in, each with the characters that it draws; the first draws what no other does. */
const scripts: readonly (readonly [name: string, characters: RegExp])[] = [
  ['latin', /[\u0000-\u00ff\u2010-\u2033]/u],
  ['latin-ext', /[\u0100-\u02ff]/u],
  ['cyrillic', /[\u0400-\u045f\u0490\u0491\u2116]/u],
  ['cyrillic-ext', /[\u0460-\u052f]/u],
];

/** How heavy the letters are. */
export type Weight = 400 | 600;

/** A stretch of text that one file of the typeface draws, and the name of that file. */
interface Stretch {
  readonly font: string;
  readonly text: string;
}

/** The files of the typeface that this text needs, each as a font of one weight with nothing but its characters. */
export async function loadPdfFonts(text: string): Promise<Map<string, Buffer>> {
  const needed = new Set(toStretches(text, 400).map(({ font }) => font.split(' ')[0]));
  const fonts = new Map<string, Buffer>();
  for (const [name] of scripts.filter(([name]) => needed.has(name))) {
    const file = `@fontsource-variable/source-serif-4/files/source-serif-4-${name}-wght-normal.woff2`;
    const source = await readFile(createRequire(path.resolve('package.json')).resolve(file));
    for (const weight of [400, 600] as const) {
      const font = await subsetFont(source, text, { targetFormat: 'truetype', variationAxes: { wght: weight } });
      fonts.set(`${name} ${String(weight)}`, font);
    }
  }
  return fonts;
}

/** The text in stretches, each of which one font draws. */
export function toStretches(text: string, weight: Weight): [Stretch, ...Stretch[]] {
  const stretches: [Stretch, ...Stretch[]] = [{ font: `latin ${String(weight)}`, text: '' }];
  for (const character of text) {
    const name = (scripts.find(([, characters]) => characters.test(character)) ?? ['latin'])[0];
    const last = stretches.at(-1) ?? stretches[0];
    const font = character === ' ' ? last.font : `${name} ${String(weight)}`;
    if (font === last.font) stretches[stretches.length - 1] = { font, text: last.text + character };
    else stretches.push({ font, text: character });
  }
  return stretches;
}
