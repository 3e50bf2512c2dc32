import { z } from 'astro/zod';
import type { Mistake } from '../../model/mistakes.ts';
import { emptyRecord, recordSchema, type PublishedRecord } from '../../schema/record.ts';
import { readContentFile } from './content-file.ts';
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
  const result = recordSchema.safeParse(parse(text));
  if (result.success) return { value: result.data, mistakes: [] };
  const what = `This is not a record that \`npm run publish-record\` has written: ${z.prettifyError(result.error).split('\n').join(' ')}`;
  return { value: undefined, mistakes: [{ file, what, remedy: 'Restore content/record.json as it was committed last.' }] };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
