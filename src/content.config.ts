import { z } from 'astro/zod';
import { defineCollection } from 'astro:content';
import path from 'node:path';
import { getContentFolder } from './content/folder.ts';
import { loadFile } from './content/file-loader.ts';
import { loadSections } from './content/section-loader.ts';
import { correctionsSchema } from './schema/correction.ts';
import { placeSchema } from './schema/place.ts';
import { recordSchema } from './schema/record.ts';
import { reportSettingsSchema } from './schema/report-settings.ts';
import { sectionSchema } from './schema/section.ts';
import { sourceSchema } from './schema/source.ts';
import { termSchema } from './schema/term.ts';

const inContent = (name: string): string => path.posix.join(getContentFolder(), name);

/** Which files of `content/` meet which schema. */
export const collections = {
  settings: defineCollection({
    loader: loadFile(inContent('report.yaml'), (report) => ({ report })),
    schema: reportSettingsSchema,
  }),
  sections: defineCollection({
    loader: loadSections(inContent('sections')),
    schema: sectionSchema,
  }),
  sources: defineCollection({
    loader: loadFile(inContent('sources.yaml'), toEntries),
    schema: sourceSchema,
  }),
  places: defineCollection({ loader: loadFile(inContent('places.yaml'), toEntries), schema: placeSchema }),
  terms: defineCollection({ loader: loadFile(inContent('terms.yaml'), toEntries), schema: termSchema }),
  corrections: defineCollection({
    loader: loadFile(inContent('corrections.yaml'), (entries) => ({ corrections: { entries } })),
    schema: z.strictObject({ entries: correctionsSchema }),
  }),
  record: defineCollection({
    loader: loadFile(inContent('record.json'), (record) => ({ record: { record } })),
    schema: z.object({ record: recordSchema }),
  }),
};

function toEntries(value: unknown): object | undefined {
  return typeof value === 'object' && value !== null ? value : undefined;
}
