import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { defineCollection } from 'astro:content';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { getContentFolder } from './build/content-folder.ts';
import { loadYaml } from './build/content/yaml-loader.ts';
import { correctionsSchema } from './schema/correction.ts';
import { placeSchema } from './schema/place.ts';
import { emptyRecord, recordSchema } from './schema/record.ts';
import { reportSettingsSchema } from './schema/report-settings.ts';
import { sectionSchema } from './schema/section.ts';
import { sourceSchema } from './schema/source.ts';
import { termSchema } from './schema/term.ts';

const inContent = (name: string): string => path.posix.join(getContentFolder(), name);

/** Which files of `content/` meet which schema. */
export const collections = {
  settings: defineCollection({
    loader: loadYaml(inContent('report.yaml'), (report) => ({ report })),
    schema: reportSettingsSchema,
  }),
  sections: defineCollection({
    loader: glob({
      base: inContent('sections'),
      pattern: '*.mdx',
      generateId: ({ entry }) => entry,
      retainBody: false,
    }),
    schema: sectionSchema,
  }),
  sources: defineCollection({
    loader: loadYaml(inContent('sources.yaml'), toEntries),
    schema: sourceSchema,
  }),
  places: defineCollection({ loader: loadYaml(inContent('places.yaml'), toEntries), schema: placeSchema }),
  terms: defineCollection({ loader: loadYaml(inContent('terms.yaml'), toEntries), schema: termSchema }),
  corrections: defineCollection({
    loader: loadYaml(inContent('corrections.yaml'), (entries) => ({ corrections: { entries } })),
    schema: z.strictObject({ entries: correctionsSchema }),
  }),
  record: defineCollection({
    loader: async () => [{ id: 'record', record: await readRecord() }],
    schema: z.object({ record: recordSchema }),
  }),
};

// Before the first publication there is no record.
async function readRecord(): Promise<unknown> {
  const text = await readFile(inContent('record.json'), 'utf8').catch(() => undefined);
  return text === undefined ? emptyRecord : JSON.parse(text);
}

function toEntries(value: unknown): object | undefined {
  return typeof value === 'object' && value !== null ? value : undefined;
}
