import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Mistake } from '../model/mistake.ts';
import { sealFiles, toSealOf, type Seals } from '../model/record/seals/seals.ts';
import { isLeftOver, leftOverFile } from './checks/files/left-over-file.ts';
import { notAFile } from './checks/files/not-a-file.ts';
import { unknownSeal } from './checks/files/unknown-seal.ts';

const folder = 'seals';

/** What seals the publications, and the files of `content/seals/` that are no seal. */
export async function readSeals(directory: string): Promise<{ seals: Seals; mistakes: Mistake[] }> {
  const names = await readdir(path.join(directory, folder)).catch(() => []);
  const mistakes: Mistake[] = [];
  const seals = new Map<string, Buffer>();
  for (const name of names.filter((one) => !one.startsWith('.')).toSorted()) {
    const odd = await notAFile(directory, path.posix.join(folder, name));
    const file = path.posix.join('content', folder, name);
    const isKnown = toSealOf(name) !== undefined || Object.values<string>(sealFiles).includes(name);
    if (odd.length > 0) mistakes.push(...odd);
    else if (isLeftOver(name)) mistakes.push(leftOverFile(file));
    else if (isKnown) seals.set(name, await readFile(path.join(directory, folder, name)));
    else mistakes.push(unknownSeal(file));
  }
  return { seals, mistakes };
}
