import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import subsetFont from 'subset-font';

/**
 * The characters that the typeface keeps. Other alphabets stand in the reader’s own serif: a page that brought theirs
 * as well, as that of the keywords would, went far beyond what all fonts of a page may weigh.
 */
const ranges = [
  [0x20, 0x7e],
  [0xa0, 0xff],
  [0x2010, 0x2015],
  [0x2018, 0x201e],
  [0x2022, 0x2026],
  [0x2032, 0x2033],
] as const;

const folder = path.resolve('.astro/fonts');

/** Makes the small file of the typeface that pages load, from its npm package. */
export async function subsetFonts(): Promise<void> {
  await mkdir(folder, { recursive: true });
  const source = createRequire(import.meta.url).resolve(
    '@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2',
  );
  const font = await subsetFont(await readFile(source), toText(), {
    targetFormat: 'woff2',
    variationAxes: { wght: { min: 400, max: 600 } },
  });
  await writeFile(path.join(folder, 'source-serif-latin.woff2'), font);
}

function toText(): string {
  return ranges
    .map(([first, last]) =>
      Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index)).join(''),
    )
    .join('');
}
