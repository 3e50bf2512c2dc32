import { existsSync, lstatSync, readFileSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import { Refusal } from './refusal.ts';

/** The folder that a finished site takes the place of: a symbolic link is followed, what cannot be swapped is refused. */
export function findPlace(target: string): string {
  const named = path.resolve(target);
  const link = lstatSync(named, { throwIfNoEntry: false })?.isSymbolicLink() === true;
  if (!existsSync(named)) {
    if (link)
      throw new Refusal(`${named} is a link to a folder that is not there. Make the folder, or delete the link.`);
    return named;
  }
  const place = realpathSync(named);
  if (!statSync(place).isDirectory()) throw new Refusal(`${named} is no folder. Move it away, and build again.`);
  if (isMountPoint(place)) {
    const remedy = `Mount ${path.dirname(place)} in its stead, or build elsewhere (astro build --outDir) and copy.`;
    throw new Refusal(`${place} is a mount point, and a new site cannot take its place in one step. ${remedy}`);
  }
  return place;
}

function isMountPoint(place: string): boolean {
  if (statSync(place).dev !== statSync(path.dirname(place)).dev) return true;
  const list = '/proc/self/mountinfo';
  if (!existsSync(list)) return false;
  // A folder of the same disk may be mounted as well; signs that would end a word stand there in octal.
  const points = readFileSync(list, 'utf8')
    .split('\n')
    .map((line) => line.split(' ')[4] ?? '');
  return points.some((point) => point.replace(/\\([0-7]{3})/g, toSign) === place);
}

function toSign(_: string, octal: string): string {
  return String.fromCharCode(parseInt(octal, 8));
}
