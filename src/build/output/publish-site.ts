import { spawnSync } from 'node:child_process';
import { existsSync, renameSync } from 'node:fs';
import { checkFiles } from './check-files.ts';
import type { OwnedOutput } from './own-output.ts';

/**
 * Puts a finished site in the place of the one that stood before; that one stays whole until this moment and comes
 * back if the new one cannot take its place. Where the system cannot exchange two folders at once, a server that reads
 * the folder finds nothing between the two renames, for less than a millisecond.
 */
export function publishSite(output: OwnedOutput, hashes: ReadonlyMap<string, Buffer>): void {
  const { place, workplace, former, release } = output;
  checkFiles(workplace, hashes);
  const stood = existsSync(place);
  if (stood && exchange(workplace, place)) {
    release();
    return;
  }
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

/** True where two folders have taken each other’s place at once: Node cannot, the `mv` of GNU since its version 9.5 can. */
function exchange(one: string, other: string): boolean {
  return spawnSync('mv', ['--exchange', '--no-target-directory', one, other], { stdio: 'ignore' }).status === 0;
}
