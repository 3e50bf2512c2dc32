import { file, glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { defineCollection } from 'astro:content';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { parse } from 'yaml';
import { getContentFolder } from './build/content-folder.ts';
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
    loader: file(inContent('report.yaml'), { parser: (text) => ({ report: parse(text) as Record<string, unknown> }) }),
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
    loader: file(inContent('sources.yaml'), { parser: parseEntries }),
    schema: sourceSchema,
  }),
  places: defineCollection({ loader: file(inContent('places.yaml'), { parser: parseEntries }), schema: placeSchema }),
  terms: defineCollection({ loader: file(inContent('terms.yaml'), { parser: parseEntries }), schema: termSchema }),
  corrections: defineCollection({
    loader: file(inContent('corrections.yaml'), {
      parser: (text) => ({ corrections: { entries: parse(text) as unknown } }),
    }),
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

function parseEntries(text: string): Record<string, Record<string, unknown>> {
  return parse(text) as Record<string, Record<string, unknown>>;
}
