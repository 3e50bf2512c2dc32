import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { z } from 'astro/zod';
import { LineCounter, parseDocument, type Document } from 'yaml';
import type { Mistake } from '../../model/mistakes.ts';
import { describeIssue } from './describe-issue.ts';

/** A file of the content as text, or the mistakes that keep it from being read. */
export interface ContentFile {
  /** Path from the project’s folder. */
  readonly file: string;
  readonly text: string | undefined;
  readonly mistakes: readonly Mistake[];
}

/** Reads a file of the content; a missing file or one that is not UTF-8 is a mistake, not an exception. */
export async function readContentFile(directory: string, name: string): Promise<ContentFile> {
  const file = path.posix.join('content', name);
  const bytes = await readFile(path.join(directory, name)).catch(() => undefined);
  if (!bytes) {
    const what = 'This file is missing.';
    return { file, text: undefined, mistakes: [{ file, what, remedy: 'Put it back; README.md tells what it holds.' }] };
  }
  try {
    return { file, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), mistakes: [] };
  } catch {
    const what = 'This file is not written in UTF-8.';
    return { file, text: undefined, mistakes: [{ file, what, remedy: 'Save it again with the encoding UTF-8.' }] };
  }
}

/** Where a value stands in a file: a path of keys in, a line and a column out. */
export type Locate = (keys: readonly PropertyKey[]) => { line: number; column: number };

/** A value from YAML with the place of each of its parts. */
export interface YamlValue<T> {
  readonly value: T | undefined;
  readonly locate: Locate;
  readonly mistakes: readonly Mistake[];
}

/** Parses YAML and holds it against a schema; `firstLine` is the line of the file on which the YAML begins. */
export function parseYaml<S extends z.ZodType>(text: string, schema: S, file: string, firstLine = 1): YamlValue<z.infer<S>> {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const toPosition = (offset: number): { line: number; column: number } => {
    const { line, col } = lines.linePos(offset);
    return { line: line + firstLine - 1, column: col };
  };
  const locate: Locate = (keys) => toPosition(findOffset(document, keys));
  if (document.errors.length > 0) {
    const mistakes = document.errors.map((error) => ({
      file,
      ...toPosition(error.pos[0]),
      what: `This is not valid YAML: ${error.message.replace(/\.?$/, '.')}`,
      remedy: 'Compare the line with its neighbours: spaces, colons, dashes and quotation marks carry meaning here.',
    }));
    return { value: undefined, locate, mistakes };
  }
  const result = schema.safeParse(document.toJS());
  if (result.success) return { value: result.data, locate, mistakes: [] };
  const mistakes = result.error.issues.flatMap((issue) =>
    describeIssue(issue, { schema, file, locate, has: (keys) => document.hasIn(keys) }),
  );
  return { value: undefined, locate, mistakes };
}

function findOffset(document: Document, keys: readonly PropertyKey[]): number {
  for (let length = keys.length; length > 0; length -= 1) {
    const parent: unknown = document.getIn(keys.slice(0, length - 1), true);
    const pair = (parent as { items?: { key?: { value?: unknown; range?: number[] } }[] } | undefined)?.items?.find(
      ({ key }) => String(key?.value) === String(keys[length - 1]),
    );
    const node = document.getIn(keys.slice(0, length), true) as { range?: number[] } | undefined;
    const offset = pair?.key?.range?.[0] ?? node?.range?.[0];
    if (offset !== undefined) return offset;
  }
  return document.contents?.range?.[0] ?? 0;
}
