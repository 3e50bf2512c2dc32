import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';

/**
 * What a YAML file of the content says, where it can be read at all: for what is needed before the content is checked.
 * Whether the file is as it should be is told by that check, with line and remedy.
 */
export function readLoosely<T extends object>(folder: string, name: string): Partial<T> {
  try {
    const file = path.join(folder, name);
    // A device never ends.
    if (!statSync(file).isFile()) return {};
    const value: unknown = parse(readFileSync(file, 'utf8'), { logLevel: 'silent' });
    return typeof value === 'object' && value !== null ? value : {};
  } catch {
    return {};
  }
}
