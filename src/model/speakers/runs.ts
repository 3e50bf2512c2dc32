import type { Attribution, Statement } from '../report.ts';

/** The part of a statement that says who is behind it. */
type Attributed = Pick<Statement, 'number' | 'attributions'>;

/** Consecutive statements of the same sources. */
export interface AttributionRun<S extends Attributed = Statement> {
  /** “3.1–3.2”, “3.3” for one statement; “3.4, 3.6” where the one between was withdrawn. */
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
  return groups.map((group) => ({ label: toSpans(group), statements: group }));
}

function toSpans(statements: readonly Attributed[]): string {
  const spans: [first: string, last: string][] = [];
  for (const { number } of statements) {
    const span = spans.at(-1);
    if (span && toOrdinal(number) === toOrdinal(span[1]) + 1) span[1] = number;
    else spans.push([number, number]);
  }
  return spans.map(([first, last]) => (first === last ? first : `${first}–${last}`)).join(', ');
}

function toOrdinal(number: string): number {
  return Number(number.split('.')[1]);
}

/** The set of sources behind a statement, in whichever order they are named. */
export function toKey({ attributions }: Attributed): string {
  return attributions.map(toLabel).toSorted().join(' ');
}

/** An attribution as its mark has it: `anna:gazette`. */
export function toLabel({ source, via }: Attribution): string {
  return via === undefined ? source : `${source}:${via}`;
}
