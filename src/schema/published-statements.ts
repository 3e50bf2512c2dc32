import { z } from 'astro/zod';
import { sectionDateSchema, sectionFigureSchema } from './section.ts';

const day = z.iso.date();
const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

/** What `/statements.json` holds: every statement with who says it, where it stands, and when it was published. */
export const publishedStatementsSchema = z.strictObject({
  $schema: z.url().describe('Address of this schema.'),
  report: z.strictObject({
    title: z.string(),
    lead: z.string(),
    language: z.string().describe('Two-letter code of the language of the text.'),
    address: z.url(),
    origin: z.string().describe('What is not known of the report: author, publisher, date.'),
    wording: z.string().describe('Whose words the text is in, and whose facts.'),
    publisher: z
      .strictObject({ name: z.string(), contact: z.url() })
      .optional()
      .describe('Who publishes the site; absent where they have not named themselves.'),
    licence: z
      .strictObject({ name: z.string(), terms: z.url() })
      .optional()
      .describe('What may be done with text and data; absent where no licence is named.'),
    document: z
      .strictObject({ what: z.string(), sha256, omits: z.string().optional() })
      .optional()
      .describe('The document that the report was made from, with the SHA-256 of its bytes.'),
  }),
  statements: z.array(
    z.strictObject({
      number: z
        .string()
        .describe('Number of the statement, section before the point. It never changes and is never reused.'),
      address: z.url().describe('Permanent address of the statement.'),
      section: z.strictObject({
        number: z.int(),
        id: z.string(),
        title: z.string(),
        part: z.string().optional().describe('Heading of the part of the report that begins with it.'),
        address: z.url(),
      }),
      kind: z
        .enum(['paragraph', 'quotation', 'list', 'table', 'picture'])
        .describe('What holds it in the text; of a picture, it is the caption.'),
      text: z
        .string()
        .describe('The words, without markup; of a row of a table, each behind what its column is called.'),
      textSha256: sha256.describe('SHA-256 of the words in UTF-8.'),
      attribution: z.string().describe('Who says it, in one line.'),
      attributionSha256: sha256.describe('SHA-256 of that line in UTF-8.'),
      sources: z
        .array(
          z.strictObject({
            id: z.string(),
            name: z.string(),
            kind: z.string(),
            role: z.string().optional(),
            at: z.string().optional().describe('Name of the body that a person belongs to.'),
            via: z
              .array(z.string())
              .describe('Names of those through whom the words reached the report, nearest first.'),
            note: z.string().optional().describe('What the report’s editors note of where it was said.'),
            address: z.url(),
          }),
        )
        .describe('Who stands behind the statement.'),
      after: z
        .string()
        .optional()
        .describe('Where it names no speaker: the statement of another source that it follows.'),
      places: z.array(
        z.strictObject({
          id: z.string(),
          name: z.string(),
          named: z.boolean().describe('False where only the section names it.'),
        }),
      ),
      dates: z.array(sectionDateSchema).describe('Dates that the words give; the editors’ inferences are marked.'),
      figures: z.array(sectionFigureSchema),
      published: day
        .optional()
        .describe('The day on which the present words were published; none before the first publication.'),
      corrections: z.array(z.strictObject({ day, what: z.string(), why: z.string() })),
    }),
  ),
  withdrawn: z
    .array(
      z.strictObject({
        number: z.string().describe('Its number, which no other statement will ever have.'),
        address: z.url().describe('Permanent address, where its words stand as what was withdrawn.'),
        day: day.optional().describe('The day on which it was withdrawn; none before that is published.'),
        movedTo: z.string().optional().describe('The number under which its words stand since.'),
        why: z.string(),
      }),
    )
    .describe('Statements that were withdrawn; their words stand on their pages and on that of corrections.'),
});

/** All statements as the site publishes them. */
export type PublishedStatements = z.infer<typeof publishedStatementsSchema>;

/** The same as a JSON Schema, for those who read the data. */
export function toPublishedStatementsJsonSchema(address: string): Record<string, unknown> {
  return { ...z.toJSONSchema(publishedStatementsSchema), $id: address };
}
