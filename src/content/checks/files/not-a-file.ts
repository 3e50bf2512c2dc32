import { lstat, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Mistake } from '../../../model/mistake.ts';

/** A section of a thousand pages has half of this. */
const mostOfText = 4_000_000;

/** What is read of the content is a file within its folder, of a size that somebody may have written. */
export async function notAFile(directory: string, name: string, mostBytes = mostOfText): Promise<Mistake[]> {
  const [found, itself] = await Promise.all(
    [stat, lstat].map((look) => look(path.join(directory, name)).catch(() => undefined)),
  );
  if (itself === undefined) return [];
  const tell = (what: string, remedy: string): Mistake[] => [
    { rule: 'not-a-file', file: path.posix.join('content', name), what, remedy },
  ];
  if (!(await isWithin(directory, path.join(directory, name)))) {
    return tell('A link leads from here out of the folder, or nowhere.', 'Put the file itself here.');
  }
  if (!found?.isFile()) return tell('This is no file.', 'Delete it, or put a file of this name here.');
  if (found.size <= mostBytes) return [];
  const [size, most] = [found.size, mostBytes].map((bytes) => `${String(Math.ceil(bytes / 1e5) / 10)} MB`);
  return tell(
    `This file has ${String(size)}; more than ${String(most)} are not read.`,
    'Look whether it is the right one, and divide it.',
  );
}

async function isWithin(directory: string, file: string): Promise<boolean> {
  const [folder, target] = await Promise.all([directory, file].map((one) => realpath(one).catch(() => undefined)));
  return folder !== undefined && target?.startsWith(folder + path.sep) === true;
}
