import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import pMap from 'p-map';
import { filesAtOnce } from './find-files.ts';

/** The SHA-256 of each of these files, in their order. */
export function hashFiles(directory: string, files: readonly string[]): Promise<Buffer[]> {
  return pMap(
    files,
    async (file) =>
      createHash('sha256')
        .update(await readFile(path.join(directory, file)))
        .digest(),
    { concurrency: filesAtOnce },
  );
}
