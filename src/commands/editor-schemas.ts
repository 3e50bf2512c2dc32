import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'astro/zod';
import { correctionsSchema } from '../schema/correction.ts';
import { idPattern } from '../schema/id.ts';
import { placeSchema } from '../schema/place.ts';
import { reportSettingsSchema } from '../schema/report-settings.ts';
import { sectionSchema } from '../schema/section.ts';
import { sourceSchema } from '../schema/source.ts';
import { termSchema } from '../schema/term.ts';

const entriesOf = (schema: z.ZodType) => z.record(z.string().regex(idPattern), schema);

const schemas: Readonly<Record<string, z.ZodType>> = {
  report: reportSettingsSchema,
  section: sectionSchema,
  sources: entriesOf(sourceSchema),
  places: entriesOf(placeSchema),
  terms: entriesOf(termSchema),
  corrections: correctionsSchema,
};

/** Where an editor’s own editor finds the schemas. */
export const editorFolder = '.vscode/schemas';

/** What may stand in each file of the content, as JSON Schemas for an editor’s own editor, by file name. */
export function toEditorSchemas(): Map<string, string> {
  return new Map(
    Object.entries(schemas).map(([name, schema]) => {
      const json = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
      return [`${name}.json`, `${JSON.stringify(json, undefined, 2)}\n`];
    }),
  );
}

if (import.meta.main) {
  for (const [name, text] of toEditorSchemas()) await writeFile(path.join(editorFolder, name), text);
}
