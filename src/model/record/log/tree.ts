import { toFingerprint } from '../fingerprint.ts';

/** The root of the tree over these fingerprints. */
export function toRoot(leaves: readonly string[]): string {
  return toLevels(leaves).at(-1)?.[0] ?? toFingerprint('');
}

function toLevels(leaves: readonly string[]): string[][] {
  const levels = [[...leaves]];
  for (let level = levels[0] ?? []; level.length > 1;) {
    level = Array.from({ length: Math.ceil(level.length / 2) }, (_, index) =>
      join(level[2 * index] ?? '', level[2 * index + 1]),
    );
    levels.push(level);
  }
  return levels;
}

// In the order of their digits, so that whoever checks needs not know which stood left: `sort` puts them right.
function join(one: string, other: string | undefined): string {
  if (other === undefined) return one;
  return toFingerprint(`${[one, other].toSorted().join('\n')}\n`);
}
