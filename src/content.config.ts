import { file, glob } from 'astro/loaders';
import { defineCollection } from 'astro:content';
import { parse } from 'yaml';
import { placeSchema } from './schema/place.ts';
import { reportSettingsSchema } from './schema/report-settings.ts';
import { sectionSchema } from './schema/section.ts';
import { sourceSchema } from './schema/source.ts';

/** Which files of `content/` meet which schema. */
export const collections = {
  settings: defineCollection({
    loader: file('content/report.yaml', { parser: (text) => ({ report: parse(text) as Record<string, unknown> }) }),
    schema: reportSettingsSchema,
  }),
  sections: defineCollection({
    loader: glob({
      base: 'content/sections',
      pattern: '*.mdx',
      generateId: ({ entry }) => entry,
      retainBody: false,
    }),
    schema: sectionSchema,
  }),
  sources: defineCollection({ loader: file('content/sources.yaml', { parser: parseEntries }), schema: sourceSchema }),
  places: defineCollection({ loader: file('content/places.yaml', { parser: parseEntries }), schema: placeSchema }),
};

function parseEntries(text: string): Record<string, Record<string, unknown>> {
  return parse(text) as Record<string, Record<string, unknown>>;
}
