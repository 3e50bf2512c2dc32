import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { findFiles } from '../../src/build/find-files.ts';

/** Every file of a folder with the hash of what is in it. */
export async function fingerprintFolder(directory: string): Promise<Record<string, string>> {
  const prints: Record<string, string> = {};
  for (const file of await findFiles(directory)) {
    prints[file] = createHash('sha256')
      .update(await readFile(path.join(directory, file)))
      .digest('hex');
  }
  return prints;
}
