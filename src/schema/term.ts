import { z } from 'astro/zod';
import { wordsSchema } from './words.ts';

const pattern = z
  .string()
  .regex(/^[\p{L}\p{M}\p{N},.'’ʼʹ|:/-]+( [\p{L}\p{M}\p{N},.'’ʼʹ|:/-]+)*$/u, {
    error: 'Words with single spaces between them are expected; a bar stands between a stem and its ending: “тюрм|а”.',
    abort: true,
  })
  .refine((words) => words.split(' ').every((word) => /^[^|]{2,}(\|[^|]*)?$|^[^|]$/u.test(word)), {
    error: 'A word has one bar at most, after a stem of two letters or more.',
  });

const inLanguage = (code: string): string =>
  `The words in ${new Intl.DisplayNames('en', { type: 'language' }).of(code) ?? code}, in every script it is written in.`;

const patterns = z.array(pattern).default([]);

/**
 * What an editor may write for one term in `content/terms.yaml`. Wherever words are listed, `stem|ending`
 * stands for the stem with any usual ending of the language: `тюрм|а` also finds тюрми, тюрмою.
 */
export const termSchema = z.strictObject({
  name: wordsSchema.describe('The word or name as the report writes it. Notices and the keyword list show it.'),
  not: z
    .array(wordsSchema)
    .optional()
    .describe('Ids of others whose names are the same or look alike: it is none of them.'),
  forms: patterns.describe(
    'Other forms of the word that the report may use: `mobilis|e`. A reader who types one gets no notice.',
  ),
  spellings: patterns.describe(
    'Other spellings in Latin letters: British and American, transliterations, short names.',
  ),
  synonyms: patterns.describe('Other words that readers use for the same thing. None that would mislead.'),
  en: patterns.describe(inLanguage('en')),
  uk: patterns.describe(inLanguage('uk')),
  ru: patterns.describe(inLanguage('ru')),
  crh: patterns.describe(inLanguage('crh')),
});

/** One term as the editor wrote it. */
export type TermEntry = z.infer<typeof termSchema>;

/** The languages whose words a term lists, besides that of the report. */
export const termLanguages = ['en', 'uk', 'ru', 'crh'] as const;
