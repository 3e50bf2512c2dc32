import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import subsetFont from 'subset-font';

/**
 * The characters that each file of the typeface keeps. Other alphabets stand in the reader’s own serif: a page that
 * brought theirs as well, as that of the keywords would, went beyond what all fonts of a page may weigh.
 */
const subsets = {
  latin: [
    [0x20, 0x7e],
    [0xa0, 0xff],
    [0x2010, 0x2015],
    [0x2018, 0x201e],
    [0x2022, 0x2026],
    [0x2032, 0x2033],
  ],
} as const;

const folder = path.resolve('.astro/fonts');

/** Makes the small files of the typeface that pages load, from its npm package, where they are not there yet. */
export async function subsetFonts(): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const [name, ranges] of Object.entries(subsets)) {
    const source = createRequire(import.meta.url).resolve(
      `@fontsource-variable/source-serif-4/files/source-serif-4-${name}-wght-normal.woff2`,
    );
    const original = await readFile(source);
    const text = toText(ranges);
    const file = path.join(folder, `source-serif-${name}.woff2`);
    const key = createHash('sha256').update(original).update(text).digest('hex');
    if (await isMadeFrom(key, file)) continue;
    const font = await subsetFont(original, text, {
      targetFormat: 'woff2',
      variationAxes: { wght: { min: 400, max: 600 } },
    });
    await writeFile(file, font);
    await writeFile(`${file}.key`, key);
  }
}

/** True where the file is there and was made from the same font and the same characters. */
async function isMadeFrom(key: string, file: string): Promise<boolean> {
  const made = await readFile(`${file}.key`, 'utf8').catch(() => undefined);
  return made === key && existsSync(file);
}

function toText(ranges: readonly (readonly [number, number])[]): string {
  return ranges
    .map(([first, last]) =>
      Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index)).join(''),
    )
    .join('');
}
