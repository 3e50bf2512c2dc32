import { readdir } from 'node:fs/promises';
import path from 'node:path';

/** The paths of all files in a folder and the folders in it, in an order that no locale changes. */
export async function findFiles(directory: string): Promise<string[]> {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(directory, path.join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .toSorted();
}
