import { toFingerprint } from '../fingerprint.ts';

/** The root of the tree over these fingerprints. */
export function toRoot(leaves: readonly string[]): string {
  return toLevels(leaves).at(-1)?.[0] ?? toFingerprint('');
}

/** A tree over these fingerprints as its levels, the leaves first, the root last. */
export function toLevels(leaves: readonly string[]): string[][] {
  const levels = [[...leaves]];
  for (let level = levels[0] ?? []; level.length > 1;) {
    level = Array.from({ length: Math.ceil(level.length / 2) }, (_, index) =>
      join(level[2 * index] ?? '', level[2 * index + 1]),
    );
    levels.push(level);
  }
  return levels;
}

/** What the leaf at this place is joined with, one after the other, on its way to the root of the tree. */
export function toPath(levels: readonly (readonly string[])[], place: number): string[] {
  return levels.slice(0, -1).flatMap((level, height) => level[Math.floor(place / 2 ** height) ^ 1] ?? []);
}

// In the order of their digits, so that whoever checks needs not know which stood left: `sort` puts them right.
function join(one: string, other: string | undefined): string {
  if (other === undefined) return one;
  return toFingerprint(`${[one, other].toSorted().join('\n')}\n`);
}
