import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { z } from 'astro/zod';
import {
  isMap,
  isNode,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  visit,
  type Alias,
  type Document,
  type DocumentOptions,
  type ErrorCode,
  type Pair,
  type ParseOptions,
  type SchemaOptions,
  type YAMLMap,
} from 'yaml';
import type { Mistake } from '../model/mistake.ts';
import type { Locate, Position } from '../model/position.ts';
import { contentFiles } from '../model/record/content-files.ts';
import { findEncodedSigns, invisibleSign } from '../model/statements/rules/words/invisible-sign.ts';
import { twoScripts } from '../model/statements/rules/words/two-scripts.ts';
import { controlCharacter } from './checks/files/control-character.ts';
import { missingFile } from './checks/files/missing-file.ts';
import { mergeConflict } from './checks/files/merge-conflict.ts';
import { notAFile } from './checks/files/not-a-file.ts';
import { notUtf8 } from './checks/files/not-utf-8.ts';
import { commentInValue } from './checks/comment-in-value.ts';
import { describeIssues } from './describe/describe-issue.ts';
import { describeYaml } from './describe/describe-yaml.ts';

/** A file of the content as text, or the mistakes that keep it from being read. */
export interface ContentFile {
  /** Path from the project’s folder. */
  readonly file: string;
  /** Undefined where it cannot be read any further. */
  readonly text: string | undefined;
  readonly mistakes: readonly Mistake[];
}

/** Reads a file of the content; one that cannot be read is a mistake, not an exception, and leads nowhere out of the folder. */
export async function readContentFile(directory: string, name: string): Promise<ContentFile> {
  const file = path.posix.join('content', name);
  const unread = (...mistakes: Mistake[]): ContentFile => ({ file, text: undefined, mistakes });
  const odd = await notAFile(directory, name);
  if (odd.length > 0) return unread(...odd);
  const bytes = await readFile(path.join(directory, name)).catch(() => undefined);
  if (!bytes) return unread(missingFile(file));
  const text = decode(bytes);
  if (text === undefined) return unread(notUtf8(file, bytes));
  const unreadable = [...mergeConflict(text, file), ...controlCharacter(text, file)];
  if (unreadable.length > 0) return unread(...unreadable);
  return { file, text, mistakes: file === contentFiles.record ? [] : invisibleSign(text, file) };
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** A value from YAML with the place of each of its parts. */
export interface YamlValue<T> {
  readonly value: T | undefined;
  readonly locate: Locate;
  readonly mistakes: readonly Mistake[];
}

/** A file of entries by id, as read: the entries with their ids, and where each stands. */
export interface ReadEntries<T> extends Omit<YamlValue<unknown>, 'value'> {
  readonly file: string;
  readonly entries: readonly (T & { readonly id: string })[];
}

/** How Astro reads YAML at the head of a section: a date without quotation marks is no text to it. */
export const asHead: ParseOptions & DocumentOptions & SchemaOptions = { customTags: ['timestamp'] };

/** Parses YAML and holds it against a schema; `firstLine` is the line of the file on which the YAML begins. */
export function parseYaml<S extends z.ZodType>(
  text: string,
  schema: S,
  file: string,
  firstLine = 1,
  options: ParseOptions & DocumentOptions & SchemaOptions = {},
): YamlValue<z.infer<S>> {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, stringKeys: true, ...options });
  const toPosition = (offset: number): Position => {
    const { line, col } = lines.linePos(Math.min(offset, text.length));
    return { line: line + firstLine - 1, column: col };
  };
  const locate: Locate = (keys) => toPosition(findOffset(document, keys));
  const { value, broken } = toValue(document);
  if (broken.length > 0) {
    const mistakes = broken.map(({ code, message, offset }) => ({
      file,
      ...toPosition(offset),
      ...describeYaml(code, message),
    }));
    return { value: undefined, locate, mistakes };
  }
  const inScalars = checkScalars(document, text, file, toPosition);
  const result = schema.safeParse(value);
  if (result.success) return { value: result.data, locate, mistakes: inScalars };
  const has = (keys: readonly PropertyKey[]): boolean => document.hasIn(keys);
  const isEmpty = (keys: readonly PropertyKey[]): boolean => document.getIn(keys) == null;
  return {
    value: undefined,
    locate,
    mistakes: [...inScalars, ...describeIssues(result.error.issues, { schema, file, locate, has, isEmpty })],
  };
}

/** What the YAML says, or what is broken in it; a warning is of something that other parsers refuse. */
function toValue(document: Document.Parsed): {
  value?: unknown;
  broken: { code?: ErrorCode; message: string; offset: number }[];
} {
  const broken = [...document.errors, ...document.warnings].map(({ code, message, pos }) => ({
    code,
    message,
    offset: pos[0],
  }));
  if (broken.length > 0) return { broken };
  const unresolved: Alias[] = [];
  visit(document, {
    Alias: (_, alias) => {
      if (!alias.resolve(document)) unresolved.push(alias);
    },
  });
  const [alias] = unresolved;
  if (alias) return { broken: [{ code: 'BAD_ALIAS', message: '', offset: alias.range?.[0] ?? 0 }] };
  try {
    return { value: document.toJS(), broken };
  } catch (error) {
    return { broken: [{ message: error instanceof Error ? error.message : '', offset: 0 }] };
  }
}

/** What a value says otherwise than it looks: signs by their codes, a `#` that ends it. */
function checkScalars(
  document: Document,
  text: string,
  file: string,
  toPosition: (offset: number) => Position,
): Mistake[] {
  const mistakes: Mistake[] = [];
  visit(document, {
    Scalar: (_, scalar) => {
      const [from = 0, to = 0, end = to] = scalar.range ?? [];
      mistakes.push(...commentInValue(text.slice(to, end), file, toPosition(to)));
      if (typeof scalar.value !== 'string') return;
      const [place, source] = [toPosition(from), text.slice(from, to)];
      mistakes.push(
        ...findEncodedSigns(scalar.value, source, file, place),
        ...twoScripts(scalar.value, file, () => place),
      );
    },
  });
  return mistakes;
}

const pairsOf = new WeakMap<YAMLMap, Map<string, Pair>>();

/** The pairs of a map by their names: a list of thousands is walked once, and not for each place that is asked for. */
function toPairs(map: YAMLMap): ReadonlyMap<string, Pair> {
  const known = pairsOf.get(map) ?? new Map(map.items.map((pair) => [String(toScalar(pair.key)), pair]));
  pairsOf.set(map, known);
  return known;
}

function toScalar(key: unknown): unknown {
  return isScalar(key) ? key.value : key;
}

/** Where the last of these keys stands that there is. */
function findOffset(document: Document, keys: readonly PropertyKey[]): number {
  let node: unknown = document.contents;
  let offset = document.contents?.range?.[0] ?? 0;
  for (const key of keys) {
    const pair = isMap(node) ? toPairs(node).get(String(key)) : undefined;
    node = pair ? pair.value : isSeq(node) ? node.items[Number(key)] : undefined;
    const place = isNode(pair?.key) ? pair.key : isNode(node) ? node : undefined;
    if (!place) break;
    offset = place.range?.[0] ?? offset;
  }
  return offset;
}
