import { z } from 'astro/zod';
import { wordsSchema } from './words.ts';

/** What an editor may write for one place in `content/places.yaml`. */
export const placeSchema = z.strictObject({
  name: wordsSchema.describe('Name of the place, as readers see it in lists.'),
  written: z
    .array(wordsSchema)
    .min(1)
    .describe('How the text of the report names the place. A statement that contains one of these names it.'),
  not: z
    .array(wordsSchema)
    .optional()
    .describe('Ids of others whose names are the same or look alike: it is none of them.'),
  regions: z
    .array(wordsSchema)
    .default([])
    .describe('Ids of the shapes on the map. Leave it out for a place that is no single region.'),
});

/** One place as the editor wrote it. */
export type PlaceEntry = z.infer<typeof placeSchema>;
