import { existsSync, renameSync } from 'node:fs';
import { rm } from 'node:fs/promises';

/** Where a build puts its pages until the site is finished, next to the place of the site. */
export function toWorkplace(target: string): string {
  return `${withoutSlash(target)}.next/`;
}

/** Clears away what a build that was killed has left, and brings the site back that it had just set aside. */
export async function tidyUp(target: string): Promise<void> {
  const place = withoutSlash(target);
  if (!existsSync(place) && existsSync(toFormer(place))) renameSync(toFormer(place), place);
  await rm(toFormer(place), { recursive: true, force: true });
  await rm(toWorkplace(place), { recursive: true, force: true });
}

/** Puts a finished site in the place of the one that stood before; that one stays whole until this moment. */
export async function publishSite(target: string): Promise<void> {
  const place = withoutSlash(target);
  // Synchronous, so that no other work comes between the two: whoever is killed there is brought back by `tidyUp`.
  if (existsSync(place)) renameSync(place, toFormer(place));
  renameSync(toWorkplace(place).slice(0, -1), place);
  await rm(toFormer(place), { recursive: true, force: true });
}

function toFormer(place: string): string {
  return `${place}.former`;
}

function withoutSlash(folder: string): string {
  return folder.replace(/\/$/, '');
}
