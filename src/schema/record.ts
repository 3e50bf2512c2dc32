import { z } from 'astro/zod';
import { daySchema } from './correction.ts';

const fingerprint = z.string().regex(/^[0-9a-f]{64}$/, 'A fingerprint is a SHA-256 in 64 small hexadecimal digits.');

const wording = {
  day: daySchema.describe('The day on which these words were published.'),
  text: z.string().min(1).describe('The words of the statement as shown, without its number.'),
  textFingerprint: fingerprint.describe('SHA-256 of the words in UTF-8.'),
  attribution: z.string().min(1).describe('Who says it, in one line.'),
  attributionFingerprint: fingerprint.describe('SHA-256 of that line in UTF-8.'),
};

/** One statement as it was published. */
export const recordedStatementSchema = z.strictObject({
  number: z.string().describe('Number of the statement: 3.2.'),
  section: z.string().describe('Name of its section in addresses.'),
  ...wording,
  withdrawn: daySchema.optional().describe('The day on which it was withdrawn, if it was.'),
  corrected: z.array(daySchema).describe('The days of its corrections that the record takes account of.'),
  earlier: z.array(z.strictObject(wording)).describe('What stood there before each correction, the oldest first.'),
});

/** What `content/record.json` holds. Only `npm run publish-record` writes it. */
export const recordSchema = z.strictObject({
  sections: z.array(z.string()).describe('Every name that a section has had in its address.'),
  sources: z.array(z.string()).describe('Every id that a source has had in its address.'),
  statements: z.array(recordedStatementSchema).describe('Every statement that was published.'),
});

/** The list of what was published. */
export type PublishedRecord = z.infer<typeof recordSchema>;

/** The record before anything was published. */
export const emptyRecord: PublishedRecord = { sections: [], sources: [], statements: [] };

/** One statement as it was published. */
export type RecordedStatement = z.infer<typeof recordedStatementSchema>;
