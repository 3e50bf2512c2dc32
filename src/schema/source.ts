import { z } from 'astro/zod';
import { idSchema } from './id.ts';
import { wordsSchema } from './words.ts';

/** The kinds of source there are. */
const sourceKinds = ['publication', 'organisation', 'unnamed people', 'named person', 'media outlet'] as const;

/** What an editor may write for one source in `content/sources.yaml`. */
export const sourceSchema = z.strictObject({
  name: wordsSchema.describe('Full name of the source.'),
  short: wordsSchema.optional().describe('Short name, as in NRC. Leave it out where there is none.'),
  kind: z.enum(sourceKinds).describe('What kind of source it is.'),
  role: wordsSchema.optional().describe('What a person does at the body named under `at`, as in “manager”.'),
  at: wordsSchema.optional().describe('Id of the body that a person belongs to.'),
  via: wordsSchema.optional().describe('Id of the source through which its words reached the report.'),
  itself: z.literal(true).optional().describe('True for the one source that is the report itself.'),
  note: wordsSchema.optional().describe('A sentence of explanation, shown on the page of the source.'),
  not: z
    .array(wordsSchema)
    .optional()
    .describe('Ids of others whose names are the same or look alike: it is none of them.'),
  draft: z
    .literal(true)
    .optional()
    .describe(
      'True while its name is the beginning of a note that was brought in. Delete the line once you have read it: drafts cannot be published.',
    ),
  formerly: z.array(idSchema).default([]).describe('Earlier ids of this source in its address; each redirects.'),
});

/** One source as the editor wrote it. */
export type SourceEntry = z.infer<typeof sourceSchema>;
