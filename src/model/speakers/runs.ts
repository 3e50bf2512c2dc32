import type { Attribution, Statement } from '../report.ts';

/** The part of a statement that says who is behind it. */
type Attributed = Pick<Statement, 'number' | 'attributions'>;

/** Consecutive statements of the same sources. */
export interface AttributionRun<S extends Attributed = Statement> {
  /** “3.1–3.2”, or “3.3” for one statement. */
  readonly label: string;
  readonly statements: readonly [S, ...S[]];
}

/** Consecutive statements of the same sources, as one run: 3.1–3.2 NRC, 3.3 its contacts. */
export function toRuns<S extends Attributed>(statements: readonly S[]): AttributionRun<S>[] {
  const groups: [S, ...S[]][] = [];
  for (const statement of statements) {
    const group = groups.at(-1);
    if (group && toKey(group[0]) === toKey(statement)) group.push(statement);
    else groups.push([statement]);
  }
  return groups.map((group) => {
    const last = group.at(-1) ?? group[0];
    const label = group.length === 1 ? group[0].number : `${group[0].number}–${last.number}`;
    return { label, statements: group };
  });
}

/** The set of sources behind a statement, in whichever order they are named. */
export function toKey({ attributions }: Attributed): string {
  return attributions.map(toLabel).toSorted().join(' ');
}

/** An attribution as its mark has it: `anna:gazette`. */
export function toLabel({ source, via }: Attribution): string {
  return via === undefined ? source : `${source}:${via}`;
}
