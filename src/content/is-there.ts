import { lstat } from 'node:fs/promises';
import path from 'node:path';

/** True where this file of the content exists: some come into being only when something is published. */
export async function isThere(directory: string, name: string): Promise<boolean> {
  return (await lstat(path.join(directory, name)).catch(() => undefined)) !== undefined;
}
