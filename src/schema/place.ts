import { z } from 'astro/zod';

/** What an editor may write for one place in `content/places.yaml`. */
export const placeSchema = z.strictObject({
  name: z.string().min(1).describe('Name of the place, as readers see it in lists.'),
  written: z
    .array(z.string().min(1))
    .min(1)
    .describe('How the text of the report names the place. A statement that contains one of these names it.'),
  regions: z
    .array(z.string().min(1))
    .default([])
    .describe('Ids of the shapes on the map. Leave it out for a place that is no single region.'),
});

/** One place as the editor wrote it. */
export type PlaceEntry = z.infer<typeof placeSchema>;
