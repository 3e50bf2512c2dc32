import { create } from 'fontkitten';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';

/** The files that the typeface comes in, each by the alphabet that its npm package names it by. */
export const alphabets = ['latin', 'latin-ext', 'cyrillic', 'cyrillic-ext', 'greek', 'vietnamese'] as const;

/** The name of one file of the typeface. */
export type Alphabet = (typeof alphabets)[number];

/** One file of the typeface, variable in weight, or in weight and optical size. */
export function openTypeface(alphabet: Alphabet, axes: 'wght' | 'opsz'): Promise<Buffer> {
  const name = `@fontsource-variable/source-serif-4/files/source-serif-4-${alphabet}-${axes}-normal.woff2`;
  return readFile(createRequire(path.resolve('package.json')).resolve(name));
}

/** The signs that each file holds, each with the number of its glyph: the files say so themselves, their names do not. */
export type HeldSigns = ReadonlyMap<Alphabet, ReadonlyMap<number, number>>;

let held: Promise<HeldSigns> | undefined;

/** The signs that each file of the typeface holds, by their code points. */
export function readHeldSigns(): Promise<HeldSigns> {
  return (held ??= Promise.all(alphabets.map(async (alphabet) => [alphabet, await readSigns(alphabet)] as const)).then(
    (all) => new Map(all),
  ));
}

async function readSigns(alphabet: Alphabet): Promise<ReadonlyMap<number, number>> {
  const font = create(await openTypeface(alphabet, 'wght'));
  if (font.isCollection) return new Map();
  return new Map(font.characterSet.map((sign) => [sign, font.glyphForCodePoint(sign).id]));
}
