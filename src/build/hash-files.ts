import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';

/** The SHA-256 of each of these files, in their order. One after the other: of many small files, a thread each costs more than it gives. */
export function hashFiles(directory: string, files: readonly string[]): Buffer[] {
  return files.map((file) =>
    createHash('sha256')
      .update(readFileSync(path.join(directory, file)))
      .digest(),
  );
}
