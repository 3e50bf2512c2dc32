import { z } from 'astro/zod';
import { isCalendarDate } from './calendar-date.ts';
import { wordsSchema } from './words.ts';

/** A calendar day as it is written in the record and in corrections. */
export const daySchema = z
  .string('Put the day in quotation marks, as in "2026-12-01".')
  .regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, { error: 'A day is written "2026-12-01".', abort: true })
  .refine(isCalendarDate, 'There is no such day in the calendar.');

/** What an editor may write for one correction in `content/corrections.yaml`. */
export const correctionSchema = z.strictObject({
  statement: z
    .string('Put the number of the statement in quotation marks, as in "3.2".')
    .regex(/^[1-9]\d*\.[1-9]\d*$/, 'A statement is named by its number, as in "3.2".')
    .describe('Number of the statement that was changed, in quotation marks: "3.2".'),
  day: daySchema.describe('The day of the correction: "2026-12-01".'),
  what: wordsSchema.describe('What was changed, in a sentence.'),
  why: wordsSchema.describe('Why it was changed, in a sentence.'),
});

/** What an editor may write in `content/corrections.yaml`: one entry a correction. */
export const correctionsSchema = z.array(correctionSchema);

/** One correction as the editor wrote it. */
export type Correction = z.infer<typeof correctionSchema>;
