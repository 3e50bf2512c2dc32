import type { z } from 'astro/zod';
import type { Mistake } from '../../model/mistakes.ts';
import { offerKnown } from '../../model/nearest.ts';
import type { Locate } from './content-file.ts';

/** What is known of the file in which a schema found something amiss. */
interface Checked {
  readonly schema: z.ZodType;
  readonly file: string;
  readonly locate: Locate;
  /** True where the file has a value under these keys. */
  readonly has: (keys: readonly PropertyKey[]) => boolean;
}

/** What a schema found amiss, as mistakes in the words of an editor. */
export function describeIssue(issue: z.core.$ZodIssue, checked: Checked, above: readonly PropertyKey[] = []): Mistake[] {
  const { schema, file, locate, has } = checked;
  const keys = [...above, ...issue.path];
  const place = { file, ...locate(keys) };
  const name = toName(keys);
  const { description, known } = findField(schema, keys);
  const explanation = description ?? 'README.md tells what the file holds.';
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({
        file,
        ...locate([...keys, key]),
        what: `Nothing is known by the name \`${key}\` here.`,
        remedy: offerKnown(key, known, 'names'),
      }));
    case 'invalid_union': {
      // The alternative that the editor most likely meant is the one with the least amiss.
      const [nearest] = issue.errors.toSorted((one, other) => one.length - other.length);
      return (nearest ?? []).flatMap((inner) => describeIssue(inner, checked, keys));
    }
    case 'invalid_value':
      if (!has(keys)) return [{ ...place, what: `${name} is missing.`, remedy: toKnownValues(issue.values) }];
      return [{ ...place, what: `${name} has a value that is not known.`, remedy: toKnownValues(issue.values) }];
    case 'invalid_type':
      if (!has(keys)) return [{ ...place, what: `${name} is missing.`, remedy: `Add \`${String(keys.at(-1))}:\` here. ${explanation}` }];
      return [{ ...place, what: `${name} should be ${expectedNames[issue.expected] ?? 'something else'}.`, remedy: explanation }];
    case 'too_small':
      return [{ ...place, what: `${name} is empty.`, remedy: explanation }];
    default:
      return [{ ...place, what: `${name} is not as expected.`, remedy: issue.message }];
  }
}

const expectedNames: Readonly<Record<string, string>> = {
  string: 'text; put it in quotation marks',
  array: 'a list',
  object: 'a group of names with values',
  record: 'a list of ids, each with its names and values below it',
  boolean: 'true',
  number: 'a number',
};

function toKnownValues(values: readonly unknown[]): string {
  return `Known values: ${values.map(String).join(', ')}.`;
}

/** `dates, entry 1, day` for the keys of a value inside lists and groups. */
function toName(keys: readonly PropertyKey[]): string {
  if (keys.length === 0) return 'The content of this file';
  return `\`${keys.map((key) => (typeof key === 'number' ? `entry ${String(key + 1)}` : String(key))).join(', ')}\``;
}

/** A schema as zod lays it open, as far as names and descriptions of fields go. */
interface OpenSchema {
  readonly description?: string;
  readonly def?: {
    readonly shape?: Readonly<Record<string, OpenSchema>>;
    readonly valueType?: OpenSchema;
    readonly element?: OpenSchema;
    readonly innerType?: OpenSchema;
    readonly options?: readonly OpenSchema[];
  };
}

function findField(schema: z.ZodType, keys: readonly PropertyKey[]): { description: string | undefined; known: string[] } {
  let fields: OpenSchema[] = [schema as OpenSchema];
  for (const key of keys) {
    fields = fields
      .flatMap(unwrap)
      .flatMap(({ def }) => (typeof key === 'string' ? def?.shape?.[key] : undefined) ?? def?.valueType ?? def?.element ?? []);
  }
  const shapes = fields.flatMap(unwrap).map(({ def }) => def?.shape ?? {});
  return { description: fields[0]?.description, known: [...new Set(shapes.flatMap((shape) => Object.keys(shape)))] };
}

function unwrap(schema: OpenSchema): OpenSchema[] {
  if (schema.def?.innerType) return unwrap(schema.def.innerType);
  return schema.def?.options?.flatMap(unwrap) ?? [schema];
}
