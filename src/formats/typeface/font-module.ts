import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';
import subsetFont from 'subset-font';
import type { Plugin } from '../../content/section-text.ts';
import type { Report } from '../../model/report.ts';
import { openTypeface, readHeldSigns } from '../fonts.ts';
import { toFontFiles, toShownSigns, type FontFile } from './page-fonts.ts';

/** The module by which pages find the files of the typeface. */
const name = 'virtual:page-fonts';

const folder = path.resolve('.astro/fonts');

/**
 * What pages do without: other shapes of the same letters, and tables that no browser reads; kerning is that of the
 * lighter weight in both. Each is a tenth of the file or less, together they are a third.
 */
const lean = {
  noLayoutClosure: true,
  dropTables: ['GDEF', 'STAT', 'BASE', 'MVAR'],
  variationAxes: { wght: { min: 400, max: 600 } },
};

/** Hands pages the files of the typeface in each language: with the signs of this report, or with all while none is finished. */
export function fontModule(languages: readonly string[], findReport: (language: string) => Report | undefined): Plugin {
  return {
    name: 'font-module',
    resolveId: { filter: { id: new RegExp(`^${name}$`) }, handler: () => `\0${name}` },
    load: {
      filter: { id: new RegExp(`^\0${name}$`) },
      handler: async () => {
        const files: [language: string, path: string][] = [];
        for (const language of languages) {
          const report = findReport(language);
          const signs = report === undefined ? 'all' : toShownSigns(language, report);
          for (const font of toFontFiles(language)) {
            files.push([language, await subsetPageFont(font, signs)]);
          }
        }
        return [
          ...files.map(([, file], at) => `import f${String(at)} from ${JSON.stringify(`${file}?url&no-inline`)};`),
          `export const pageFonts = {${languages
            .map(
              (of) => `${of}:[${files.flatMap(([language], at) => (language === of ? `f${String(at)}` : [])).join()}]`,
            )
            .join()}};`,
        ].join('\n');
      },
    },
  };
}

/** The file of the typeface with nothing but those of these signs that it holds, made from its npm package where it is not there yet. */
async function subsetPageFont({ alphabet, range }: FontFile, signs: ReadonlySet<number> | 'all'): Promise<string> {
  // Where a page loads two files, there is no room for kerning.
  const keepFeatures = ['mark', 'ccmp', ...(range === undefined ? ['kern', 'liga'] : [])];
  const options = { ...lean, keepFeatures };
  const held = [...((await readHeldSigns()).get(alphabet)?.keys() ?? [])];
  const shown = signs === 'all' ? held : held.filter((sign) => signs.has(sign));
  const text = String.fromCodePoint(...shown.toSorted((one, other) => one - other));
  const original = await openTypeface(alphabet, 'wght');
  const key = createHash('sha256')
    .update(original)
    .update(text)
    .update(JSON.stringify(options))
    .digest('hex')
    .slice(0, 16);
  const file = path.join(folder, key, `${alphabet}.woff2`);
  if (existsSync(file)) return file;
  await mkdir(path.dirname(file), { recursive: true });
  // Another build may look for the same one: it finds all of it or nothing.
  const half = `${file}.${String(process.pid)}`;
  await writeFile(half, await subsetFont(original, text, { targetFormat: 'woff2', ...options }));
  await rename(half, file);
  return file;
}
