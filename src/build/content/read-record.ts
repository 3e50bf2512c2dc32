import type { Mistake } from '../../model/mistakes.ts';
import { emptyRecord, recordSchema, type PublishedRecord } from '../../schema/record.ts';
import { parseYaml, readContentFile } from './content-file.ts';
import { isThere } from './is-there.ts';

/** The record as read from disk: empty before the first publication. */
export interface ReadRecord {
  readonly value: PublishedRecord | undefined;
  readonly mistakes: readonly Mistake[];
}

/** Reads `record.json` in this folder. */
export async function readRecord(directory: string): Promise<ReadRecord> {
  if (!(await isThere(directory, 'record.json'))) return { value: emptyRecord, mistakes: [] };
  const { file, text, mistakes } = await readContentFile(directory, 'record.json');
  if (text === undefined) return { value: undefined, mistakes };
  const json = parse(text);
  const result = recordSchema.safeParse(json);
  if (result.success) return { value: result.data, mistakes: [] };
  const remedy = 'Restore content/record.json as it was committed last; only `npm run publish-record` writes it.';
  if (json === undefined) return { value: undefined, mistakes: [{ file, what: 'This is not valid JSON.', remedy }] };
  const [first] = parseYaml(text, recordSchema, file).mistakes;
  const what = `This is not as \`npm run publish-record\` has written it: ${first?.what ?? 'it cannot be read.'}`;
  return { value: undefined, mistakes: [{ file, line: first?.line, column: first?.column, what, remedy }] };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
