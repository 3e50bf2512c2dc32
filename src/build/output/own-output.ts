import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { hostname } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { lockSync } from 'proper-lockfile';
import { Refusal } from './refusal.ts';

/** The output of a build while it is the only one that may write it. */
export interface OwnedOutput {
  /** Where the site is to stand. */
  readonly place: string;
  /** Where its files are written until they are finished: a folder of this build alone. */
  readonly workplace: string;
  /** Where the site that stood before is set aside. */
  readonly former: string;
  /** Lets the next build begin; what this one left is cleared away. */
  readonly release: () => void;
}

/** Which process owns the output; when it began tells it from a later one of the same number. */
interface Owner {
  readonly process: number;
  readonly began: string;
  readonly host: string;
}

/** Makes this process the one owner of the output, clears away what a killed build left, and brings back the site that it had set aside. */
export function ownOutput(place: string, tell: (notice: string) => void): OwnedOutput {
  const folder = `${place}.build`;
  const marker = path.join(folder, 'owner.json');
  const former = path.join(folder, 'former');
  if (existsSync(folder) && !existsSync(marker) && readdirSync(folder).length > 0) {
    throw new Refusal(`${folder} was made by no build. Move it away: a build keeps its unfinished files there.`);
  }
  mkdirSync(folder, { recursive: true });
  // Held for a moment only: two that find the same dead owner shall not both follow it.
  const unlock = lockMoment(folder);
  try {
    const owner = readOwner(marker);
    if (owner && isAlive(owner)) throw new Refusal(toRefusal(owner, place, marker));
    if (owner) tell(`The build of process ${String(owner.process)} did not end; what it left is cleared away.`);
    writeFileSync(marker, JSON.stringify(toOwner(process.pid)));
  } finally {
    unlock();
  }
  if (!existsSync(place) && existsSync(former)) renameSync(former, place);
  for (const name of readdirSync(folder)) if (name !== 'owner.json') removeWhole(path.join(folder, name));
  const workplace = mkdtempSync(path.join(folder, 'site-'));
  chmodSync(workplace, 0o755);
  const release = (): void => {
    if (readOwner(marker)?.process !== process.pid) return;
    // What stood before is never cleared away while nothing stands in its place.
    if (existsSync(place) || !existsSync(former)) removeWhole(folder);
  };
  return { place, workplace, former, release };
}

function lockMoment(folder: string): () => void {
  try {
    return lockSync(folder, { lockfilePath: path.join(folder, 'lock') });
  } catch {
    throw new Refusal(`Another build begins at this moment in ${folder}. Begin again when it is through.`);
  }
}

function readOwner(marker: string): Owner | undefined {
  try {
    return JSON.parse(readFileSync(marker, 'utf8')) as Owner;
  } catch {
    // None yet, or killed while it wrote this.
    return undefined;
  }
}

function toRefusal({ process: id, host }: Owner, place: string, marker: string): string {
  if (host !== hostname()) {
    return `A build on ${host} (process ${String(id)}) owns ${place}. If it no longer runs, delete ${marker}.`;
  }
  return `Another build (process ${String(id)}) is writing ${place}. Begin again when it is through.`;
}

function isAlive({ process: id, began, host }: Owner): boolean {
  // What runs on another machine cannot be seen from here.
  if (host !== hostname()) return true;
  try {
    process.kill(id, 0);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ESRCH') return false;
  }
  return toOwner(id).began === began;
}

function toOwner(id: number): Owner {
  const status = `/proc/${String(id)}/stat`;
  // The 22nd word; the second, the program's name in brackets, may hold spaces.
  const began = existsSync(status)
    ? readFileSync(status, 'utf8')
        .replace(/^.*\) /s, '')
        .split(' ')[19]
    : undefined;
  return { process: id, began: began ?? '', host: hostname() };
}

function removeWhole(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
}
