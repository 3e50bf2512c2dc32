import { z } from 'astro/zod';
import { isCalendarDate } from './calendar-date.ts';
import { idSchema } from './id.ts';
import { wordsSchema } from './words.ts';

const date = z
  .string('Put the date in quotation marks, as in "2023-09".')
  .regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, {
    error: 'A date is written "2014", "2023-09" or "2023-11-08".',
    abort: true,
  })
  .refine(isCalendarDate, 'There is no such day in the calendar.');

const written = wordsSchema.describe('The words of the section that state it, letter for letter.');

const inferred = wordsSchema
  .optional()
  .describe('Why the editors infer a part of the date, where the report does not state it.');

/** A date that statements of a section mention: one day, or a time that begins then. */
export const sectionDateSchema = z.union([
  z.strictObject({ written, day: date.describe('The date: "2023-11-08".'), inferred }),
  z.strictObject({
    written,
    since: date.describe('When the time began: "2014", "2022-09".'),
    'or-earlier': z.literal(true).optional().describe('True if it may have begun earlier.'),
    inferred,
  }),
]);

/** A number that a statement of a section gives. */
export const sectionFigureSchema = z.strictObject({
  written: written.describe('The number with its hedge, as the section has it: “at least 3,000”.'),
  of: wordsSchema.describe('What is counted.'),
  period: wordsSchema.describe('The time that the number covers.'),
});

/** What an editor may write at the head of a section. */
export const sectionSchema = z.strictObject({
  title: wordsSchema.describe('Title of the section.'),
  summary: wordsSchema.describe('One sentence for search results and link previews.'),
  part: wordsSchema.optional().describe('Heading of a part of the report, which begins with this section.'),
  places: z.array(wordsSchema).default([]).describe('Ids of the places that the section speaks of, from places.yaml.'),
  dates: z.array(sectionDateSchema).default([]).describe('The dates that the section mentions.'),
  figures: z.array(sectionFigureSchema).default([]).describe('The figures that the section gives.'),
  key: z
    .array(
      z
        .string('Put the number of the statement in quotation marks, as in "3.2".')
        .regex(/^[1-9]\d*\.[1-9]\d*$/, 'A statement is named by its number, as in "3.2".'),
    )
    .default([])
    .describe('Numbers of the statements that stand first on the page of the report: "3.2". Five in all at most.'),
  draft: z
    .literal(true)
    .optional()
    .describe(
      'True while title, summary and marks are those that the import, or `npm run new`, put there. Delete the line once you have read it: drafts cannot be published.',
    ),
  formerly: z.array(idSchema).default([]).describe('Earlier names of this section in its address; each redirects.'),
});

/** The head of one section as the editor wrote it. */
export type SectionEntry = z.infer<typeof sectionSchema>;

/** One date of a section as the editor wrote it. */
export type SectionDate = z.infer<typeof sectionDateSchema>;

/** One figure of a section as the editor wrote it. */
export type SectionFigure = z.infer<typeof sectionFigureSchema>;
