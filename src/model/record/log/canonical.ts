import { once } from '../../once.ts';
import type { Parts, Publication } from '../../../schema/record.ts';
import { toFingerprint } from '../fingerprint.ts';
import type { Shown } from '../shown.ts';
import { toRoot } from './tree.ts';

/** What is hashed of one thing that readers see: its name, and a line for each of its parts, by the names of the parts. */
export function toCanonical(subject: string, parts: Parts): string {
  const lines = Object.keys(parts)
    .toSorted()
    .map((name) => `${name}: ${parts[name] ?? ''}\n`);
  return `${subject}\n${lines.join('')}`;
}

/** The fingerprints of all that readers see, in the order of the names. */
export function toLeaves(shown: Shown): string[] {
  return [...shown.keys()].toSorted().map((subject) => toFingerprint(toCanonical(subject, shown.get(subject) ?? {})));
}

/** The root of the tree of all that readers see. */
export function toShownRoot(shown: Shown): string {
  return toRoot(toLeaves(shown));
}

/** What is hashed, and signed, of a publication: five lines, which stand for all publications before it, too. */
export function toHead({ number, day, previous, root, ...changes }: Publication): string {
  return [
    `publication ${String(number)}`,
    `of ${day}`,
    `after ${previous ?? 'none'}`,
    `changes ${toFingerprint(toSortedJson(changes))}`,
    `shown ${root}`,
    '',
  ].join('\n');
}

/** The hash of a publication. */
export const toHash = once((publication: Publication): string => toFingerprint(toHead(publication)));

/** JSON without white space, its keys sorted: what `jq -cS` prints. */
function toSortedJson(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).toSorted(([one], [other]) => (one < other ? -1 : 1)))
      : inner,
  );
}
