import type { z } from 'astro/zod';
import type { Mistake } from '../../model/mistake.ts';
import { findNearest, offerKnown } from '../../model/nearest.ts';
import type { Locate } from '../../model/position.ts';

/** What is known of the file in which a schema found something amiss. */
interface Checked {
  readonly schema: z.ZodType;
  readonly file: string;
  readonly locate: Locate;
  /** True where the file has a value under these keys. */
  readonly has: (keys: readonly PropertyKey[]) => boolean;
  /** True where nothing stands behind these keys. */
  readonly isEmpty: (keys: readonly PropertyKey[]) => boolean;
}

/** Everything that a schema found amiss in a file; a name that is missing because it is misspelt is told once. */
export function describeIssues(issues: readonly z.core.$ZodIssue[], checked: Checked): Mistake[] {
  const misspelt = issues.flatMap((issue) => {
    if (issue.code !== 'unrecognized_keys') return [];
    const { known } = findField(checked.schema, issue.path);
    return issue.keys.map((key) => JSON.stringify([...issue.path, findNearest(key, known)]));
  });
  return issues
    .filter(({ path }) => checked.has(path) || !misspelt.includes(JSON.stringify(path)))
    .flatMap((issue) => describeIssue(issue, checked));
}

/** What a schema found amiss, as mistakes in the words of an editor. */
function describeIssue(issue: z.core.$ZodIssue, checked: Checked, above: readonly PropertyKey[] = []): Mistake[] {
  const keys = [...above, ...issue.path];
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => describeKey(key, keys, checked));
  if (issue.code === 'invalid_union') {
    // The alternative that the editor most likely meant is the one with the least amiss.
    const [nearest] = issue.errors.toSorted((one, other) => one.length - other.length);
    return (nearest ?? []).flatMap((inner) => describeIssue(inner, checked, keys));
  }
  const { schema, file, locate } = checked;
  const explanation = findDescription(schema, keys) ?? 'content/README.md shows what it holds.';
  return [{ file, ...locate(keys), ...describeValue(issue, keys, checked, explanation) }];
}

/** A name that cannot stand under these keys. */
function describeKey(key: string, keys: readonly PropertyKey[], { schema, file, locate }: Checked): Mistake {
  const at = { file, ...locate([...keys, key]) };
  const { known } = findField(schema, keys);
  if (!known.includes(key)) {
    const what = `Nothing is known by the name \`${key}\` here.`;
    return { rule: 'unknown-key', ...at, what, remedy: offerKnown(key, known, 'names') };
  }
  const what = `\`${key}\` cannot stand here together with the names beside it.`;
  const remedy = 'Delete it, or the name that says the same in another way.';
  return { rule: 'key-beside-another', ...at, what, remedy };
}

/** A value under these keys that is missing, empty or not as expected. */
function describeValue(
  issue: z.core.$ZodIssue,
  keys: readonly PropertyKey[],
  { has, isEmpty }: Checked,
  explanation: string,
): Required<Pick<Mistake, 'rule' | 'what' | 'remedy'>> {
  const name = toName(keys);
  const known = issue.code === 'invalid_value' ? toKnownValues(issue.values) : undefined;
  const typed = issue.code === 'invalid_type' ? issue.expected : undefined;
  if ((known ?? typed) !== undefined && !has(keys)) {
    const remedy = known ?? `Add \`${String(keys.at(-1))}:\` here. ${explanation}`;
    return { rule: 'missing-value', what: `${name} is missing.`, remedy };
  }
  if (known !== undefined) {
    return { rule: 'unknown-value', what: `${name} has a value that is not known.`, remedy: known };
  }
  if (issue.code === 'too_small' || (typed !== undefined && isEmpty(keys))) {
    return { rule: 'empty-value', what: `${name} is empty.`, remedy: explanation };
  }
  if (typed !== undefined) {
    const what = `${name} should be ${expectedNames[typed] ?? 'something else'}.`;
    return { rule: 'wrong-kind-of-value', what, remedy: explanation };
  }
  return { rule: 'wrong-value', what: `${name} is not as expected.`, remedy: issue.message };
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
  if (keys.length === 0) return 'This file';
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

function findField(
  schema: z.ZodType,
  keys: readonly PropertyKey[],
): { description: string | undefined; known: string[] } {
  let fields: OpenSchema[] = [schema as OpenSchema];
  for (const key of keys) {
    fields = fields
      .flatMap(unwrap)
      .flatMap(
        ({ def }) => (typeof key === 'string' ? def?.shape?.[key] : undefined) ?? def?.valueType ?? def?.element ?? [],
      );
  }
  const shapes = fields.flatMap(unwrap).map(({ def }) => def?.shape ?? {});
  return { description: fields[0]?.description, known: [...new Set(shapes.flatMap((shape) => Object.keys(shape)))] };
}

/** What a field is for; what its list is for, where it is an entry of one. */
function findDescription(schema: z.ZodType, keys: readonly PropertyKey[]): string | undefined {
  const isEntry = typeof keys.at(-1) === 'number';
  return findField(schema, keys).description ?? (isEntry ? findDescription(schema, keys.slice(0, -1)) : undefined);
}

function unwrap(schema: OpenSchema): OpenSchema[] {
  if (schema.def?.innerType) return unwrap(schema.def.innerType);
  return schema.def?.options?.flatMap(unwrap) ?? [schema];
}
