import { z } from 'astro/zod';
import { daySchema } from './calendar-date.ts';

const sha256 = z.string().regex(/^[0-9a-f]{64}$/, 'A SHA-256 is written in 64 small hexadecimal digits.');

const partsSchema = z.record(z.string(), z.string());

const loggedCorrectionSchema = z.strictObject({
  what: z.string().describe('What was changed, as the editor said it.'),
  why: z.string().describe('Why it was changed, as the editor said it.'),
  changed: z
    .record(z.string(), z.strictObject({ before: partsSchema, after: partsSchema }))
    .describe('What readers saw otherwise from that day on, by the parts that differ.'),
  withdrawn: z.array(z.string()).describe('What readers saw no longer.'),
  movedTo: z.string().optional().describe('The number under which the withdrawn statement stands since.'),
});

const publicationSchema = z.strictObject({
  number: z.int().min(1),
  day: daySchema,
  previous: sha256.optional().describe('The hash of the publication before; the first has none.'),
  added: z.record(z.string(), partsSchema).describe('What readers saw for the first time, in its parts.'),
  addresses: z.record(z.string(), z.string()).describe('New names in addresses, to which the old ones lead.'),
  corrections: z.array(loggedCorrectionSchema),
  root: sha256.describe('The root of the tree of all fingerprints after this publication.'),
});

/** What `content/record.json` holds: every publication, the first one first. Only `npm run publish-record` writes it. */
export const recordSchema = z.strictObject({ publications: z.array(publicationSchema) });

/** The log of all publications. */
export type PublishedRecord = z.infer<typeof recordSchema>;

/** One publication: what it added, what it changed, and the hash of the one before. */
export type Publication = z.infer<typeof publicationSchema>;

/** One correction of a publication, in the editor’s words, with what it changed. */
export type LoggedCorrection = z.infer<typeof loggedCorrectionSchema>;

/** The named parts of one thing that readers see, each in one line. */
export type Parts = z.infer<typeof partsSchema>;

/** The record before anything was published. */
export const emptyRecord: PublishedRecord = { publications: [] };
