import { existsSync, renameSync } from 'node:fs';
import { checkFiles } from './check-files.ts';
import type { OwnedOutput } from './own-output.ts';

/**
 * Puts a finished site in the place of the one that stood before; that one stays whole until this moment and comes
 * back if the new one cannot take its place. Between the two renames, for less than a millisecond, a server that reads
 * the folder finds nothing: no system call that Node has exchanges two folders at once.
 */
export function publishSite(output: OwnedOutput, hashes: ReadonlyMap<string, Buffer>): void {
  const { place, workplace, former, release } = output;
  checkFiles(workplace, hashes);
  const stood = existsSync(place);
  // Synchronous, so that no other work comes between the two: whoever is killed there is brought back by the next build.
  if (stood) renameSync(place, former);
  try {
    renameSync(workplace, place);
  } catch (error) {
    if (stood) renameSync(former, place);
    throw error;
  }
  release();
}
