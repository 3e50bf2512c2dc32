import { z } from 'astro/zod';
import { reportSettingsSchema } from './report-settings.ts';
import { sectionDateSchema, sectionFigureSchema, sectionSchema } from './section.ts';
import { sourceSchema } from './source.ts';
import { placeSchema } from './place.ts';
import { wordsSchema } from './words.ts';

const { title, lead, origin } = reportSettingsSchema.shape;
const { written, inferred } = sectionDateSchema.options[0].shape;

/** What an editor may write in `content/uk/report.yaml`: what a reader of the other language sees. */
export const translatedSettingsSchema = z.strictObject({
  title,
  lead,
  origin,
  publisher: z.strictObject({ name: wordsSchema }).optional().describe('The name of who publishes the site.'),
  document: z
    .strictObject({ what: wordsSchema, omits: wordsSchema.optional() })
    .optional()
    .describe('What the document is that the report was made from, and what it does not give.'),
  map: z.strictObject({ credit: wordsSchema }).optional().describe('Whose work the shapes of the map are.'),
  'reviewed-by': wordsSchema
    .optional()
    .describe('Who has held the translation against the original. Leave it out where nobody has.'),
});

/** What an editor may write for one source in `content/uk/sources.yaml`. */
export const translatedSourceSchema = sourceSchema.pick({ name: true, short: true, role: true, note: true }).strict();

/** What an editor may write for one place in `content/uk/places.yaml`. */
export const translatedPlaceSchema = placeSchema.pick({ name: true, written: true }).strict();

/** What an editor may write at the head of a section of `content/uk/sections/`: dates and figures in the order of the original. */
export const translatedSectionSchema = sectionSchema
  .omit({ places: true, formerly: true })
  .extend({
    dates: z.array(z.strictObject({ written, inferred })).default([]).describe('How the section writes its dates.'),
    figures: z.array(sectionFigureSchema).default([]).describe('The figures as the section writes them.'),
  })
  .strict();

/** Which wording of the original each statement of a translation renders: its fingerprint, by the statement’s number. */
export const renderedSchema = z.record(z.string(), z.string().regex(/^[0-9a-f]{64}$/));
