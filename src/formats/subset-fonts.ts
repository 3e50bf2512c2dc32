import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import subsetFont from 'subset-font';
import { openTypeface } from './fonts.ts';
import { toCharacters, toFontFiles } from './page-fonts.ts';

const folder = path.resolve('.astro/fonts');

/** Makes the small files of the typeface that a report in these languages needs, from its npm package, where they are not there yet. */
export async function subsetFonts(languages: readonly string[]): Promise<void> {
  await mkdir(folder, { recursive: true });
  const fonts = languages.flatMap(toFontFiles);
  // Those of a report in another language would become part of the site.
  const idle = (await readdir(folder)).filter((name) => !fonts.some(({ alphabet }) => name.startsWith(`${alphabet}.`)));
  for (const name of idle) await rm(path.join(folder, name));
  for (const font of fonts) {
    const original = await openTypeface(font.alphabet, 'wght');
    const text = toCharacters(font);
    const file = path.join(folder, `${font.alphabet}.woff2`);
    const key = createHash('sha256').update(original).update(text).digest('hex');
    if (await isMadeFrom(key, file)) continue;
    const subset = await subsetFont(original, text, {
      targetFormat: 'woff2',
      variationAxes: { wght: { min: 400, max: 600 } },
    });
    await writeFile(file, subset);
    await writeFile(`${file}.key`, key);
  }
}

/** True where the file is there and was made from the same font and the same characters. */
async function isMadeFrom(key: string, file: string): Promise<boolean> {
  const made = await readFile(`${file}.key`, 'utf8').catch(() => undefined);
  return made === key && existsSync(file);
}
