import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';

/**
 * What a YAML file of the content says, where it can be read at all: for what is needed before the content is checked.
 * Whether the file is as it should be is told by that check, with line and remedy.
 */
export function readLoosely<T extends object>(folder: string, name: string): Partial<T> {
  try {
    const value: unknown = parse(readFileSync(path.join(folder, name), 'utf8'), { logLevel: 'silent' });
    return typeof value === 'object' && value !== null ? value : {};
  } catch {
    return {};
  }
}
