import type { Mistake } from '../model/mistake.ts';
import { toPositionAt, type Locate, type Position } from '../model/position.ts';
import { emptyRecord, recordSchema, type PublishedRecord } from '../schema/record.ts';
import { parseYaml, readContentFile } from './content-file.ts';
import { isThere } from './is-there.ts';

/** The record as read from disk: empty before the first publication. */
export interface ReadRecord {
  readonly file: string;
  readonly value: PublishedRecord | undefined;
  readonly locate: Locate;
  readonly mistakes: readonly Mistake[];
}

const name = 'record.json';
const remedy = `Restore content/${name} as it was committed last; only \`npm run publish-record\` writes it.`;

/** Reads `record.json` in this folder. */
export async function readRecord(directory: string): Promise<ReadRecord> {
  const { file, text, mistakes } = await readContentFile(directory, name);
  const locate = locateIn(text ?? '', file);
  if (!(await isThere(directory, name))) return { file, value: emptyRecord, locate, mistakes: [] };
  if (text === undefined || mistakes.length > 0) return { file, value: undefined, locate, mistakes };
  const { json, broken } = parse(text);
  if (broken) {
    return {
      file,
      value: undefined,
      locate,
      mistakes: [{ rule: 'record-not-json', file, ...broken, what: 'This is not valid JSON.', remedy }],
    };
  }
  const result = recordSchema.safeParse(json);
  if (result.success) return { file, value: result.data, locate, mistakes: [] };
  const [first] = parseYaml(text, recordSchema, file).mistakes;
  const what = `This is not as \`npm run publish-record\` has written it: ${first?.what ?? 'it cannot be read.'}`;
  return {
    file,
    value: undefined,
    locate,
    mistakes: [{ rule: 'record-by-hand', file, line: first?.line, column: first?.column, what, remedy }],
  };
}

/** The parser of YAML knows where everything stands; it is slow, so it reads the record only where something is amiss. */
function locateIn(text: string, file: string): Locate {
  let locate: Locate | undefined;
  return (keys) => (locate ??= parseYaml(text, recordSchema, file).locate)(keys);
}

function parse(text: string): { json?: unknown; broken?: Position } {
  try {
    return { json: JSON.parse(text) };
  } catch (error) {
    const [, offset] = /at position (\d+)/.exec(String(error)) ?? [];
    return { broken: toPositionAt(text, offset === undefined ? text.trimEnd().length : Number(offset)) };
  }
}
