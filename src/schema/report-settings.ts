import { z } from 'astro/zod';
import { findAddressFault } from './site-address.ts';
import { wordsSchema } from './words.ts';

const fullAddress = z.url({ protocol: /^https?$/, error: 'A full address is expected.' });

/** What an editor may write in `content/report.yaml`. */
export const reportSettingsSchema = z.strictObject({
  title: wordsSchema.describe('The title of the report, as it stands on the page and in citations.'),
  lead: wordsSchema.describe('One or two sentences below the title: what the report is about.'),
  language: z
    .string()
    .regex(/^[a-z]{2}$/, 'Two small letters are expected, as in `en` or `uk`.')
    .describe('Language of the report and of the interface, as a two-letter code: en, uk.'),
  address: z
    .url({
      protocol: /^https?$/,
      error: 'A full address is expected, as in `https://report.example/some/path/`.',
      abort: true,
    })
    .superRefine((address, context) => {
      const message = findAddressFault(address);
      if (message !== undefined) context.addIssue({ code: 'custom', message });
    })
    .describe('Where the finished site lives, path included. SITE_ADDRESS in the environment takes precedence.'),
  origin: z
    .strictObject({
      known: wordsSchema.describe('What is known of where the report comes from.'),
      unknown: wordsSchema.describe('What is not known: author, publisher, date.'),
      wording: wordsSchema.describe('Whose words the text is in, and whose facts; stands at the head of the report.'),
    })
    .describe('What is known and not known of the origin of the report.'),
  publisher: z
    .strictObject({
      name: wordsSchema.describe('Who publishes the site: a person or a body.'),
      contact: z
        .url({
          protocol: /^(https?|mailto)$/,
          error: 'An address is expected, as in `https://report.example/contact/` or `mailto:editors@report.example`.',
        })
        .describe('How to reach them: `mailto:…` or `https://…`.'),
    })
    .optional()
    .describe('Who publishes the site. Left out, the site says that they have not named themselves.'),
  licence: z
    .strictObject({
      name: wordsSchema.describe('Name of the licence, as in “CC BY 4.0”.'),
      terms: fullAddress.describe('Address of its terms.'),
    })
    .optional()
    .describe('What may be done with text and data. Left out, the site says that no licence is named.'),
  document: z
    .strictObject({
      what: wordsSchema.describe('What the document is that the report was made from: its length, its form.'),
      sha256: z
        .string('Put the fingerprint in quotation marks.')
        .regex(/^[0-9a-f]{64}$/, 'A SHA-256 has 64 small hexadecimal digits, as `sha256sum FILE` prints them.')
        .describe('SHA-256 of its bytes, so that whoever holds it can tell that it is the same.'),
      omits: wordsSchema.optional().describe('What it does not give of its sources: addresses, dates, documents.'),
    })
    .optional()
    .describe('The document that the report was made from.'),
  published: z
    .string()
    .regex(/^[1-9]\d* [0-9a-f]{64}$/, 'Only `npm run publish-record` writes this: a number and a hash.')
    .optional()
    .describe('Written by `npm run publish-record`: number and hash of the last publication of record.json.'),
  map: z
    .strictObject({
      shapes: z
        .string()
        .regex(/^@svg-maps\/[a-z0-9.-]+$/, 'A package of svg-maps is expected, as in `@svg-maps/italy`.')
        .describe('The npm package that the shapes come from, one of `@svg-maps/…`, installed.'),
      credit: wordsSchema.describe('Whose work the shapes are; stands below the map.'),
      licence: wordsSchema.describe('Name of their licence, as in “CC BY 4.0”.'),
      terms: fullAddress.describe('Address of the terms of that licence.'),
    })
    .optional()
    .describe('The map of the places. Leave it out for a report without one.'),
  'stale-translations': z
    .enum(['stop', 'show'])
    .default('stop')
    .describe('Whether a translation of words that have changed since stops the build, or is shown as such.'),
  'discreet-title': wordsSchema
    .optional()
    .describe(
      'A short neutral title, as in “Reader”, that all pages have in tabs and in the history instead of their own.',
    ),
  'quick-exit': z
    .url({ protocol: /^https$/, error: 'A full address is expected, as in `https://www.wikipedia.org/`.' })
    .default('https://www.wikipedia.org/')
    .describe(
      'The neutral page that “Leave this site” on every page leads to: one that looks alike for everybody and gives a reader away to nobody.',
    ),
});

/** The report’s title, lead, language, address, origin, publisher and licence. */
export type ReportSettings = z.infer<typeof reportSettingsSchema>;
