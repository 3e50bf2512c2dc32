import { z } from 'astro/zod';
import { idSchema } from './id.ts';
import { wordsSchema } from './words.ts';

const number = z
  .string('Put the number of the statement in quotation marks, as in "3.2".')
  .regex(/^[1-9]\d*\.[1-9]\d*$/, 'A statement is named by its number, as in "3.2".');

const ofOne = {
  statement: number.optional().describe('Number of the statement that was changed, in quotation marks: "3.2".'),
  statements: z.array(number).optional().describe('Numbers of statements that one change touches: ["3.2", "3.4"].'),
  section: z.int().min(1).optional().describe('Number of the section whose title or summary was changed: 3.'),
  source: idSchema.optional().describe('Id of the source that was changed; speaks for its statements, too.'),
  place: idSchema.optional().describe('Id of the place that was changed; speaks for its statements, too.'),
  term: idSchema.optional().describe('Id of the term that was changed.'),
  report: z.literal(true).optional().describe('True where something was changed that report.yaml says.'),
};

/** What an editor may write for one correction in `content/corrections.yaml`. */
export const correctionSchema = z
  .strictObject({
    ...ofOne,
    edition: z
      .string()
      .regex(/^[a-z]{2}$/, 'Two small letters are expected, as in `uk`.')
      .optional()
      .describe('The translation that was changed, by its folder: uk. Leave it out for the original.'),
    'moved-to': number.optional().describe('The number under which a withdrawn statement stands from now on.'),
    what: wordsSchema.describe('What was changed, in a sentence.'),
    why: wordsSchema.describe('Why it was changed, in a sentence.'),
  })
  .refine(
    (entry) => Object.keys(ofOne).some((key) => entry[key as keyof typeof ofOne] !== undefined),
    `Say what was changed: ${Object.keys(ofOne)
      .map((key) => `\`${key}:\``)
      .join(', ')}.`,
  )
  .refine(
    (entry) =>
      entry['moved-to'] === undefined ||
      Object.keys(ofOne).every((key) => key === 'statement' || entry[key as keyof typeof ofOne] === undefined),
    'One statement moves at a time: an entry with `moved-to:` names it under `statement:`, and nothing else.',
  );

/** What an editor may write in `content/corrections.yaml`: what is to be said of changes at the next publication. */
export const correctionsSchema = z.array(correctionSchema);

/** One correction as the editor wrote it. */
export type Correction = z.infer<typeof correctionSchema>;
