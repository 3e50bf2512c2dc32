/** So many statements stand on one page of a long list: some 2,500 elements. */
const mostStatements = 200;

/** One of the pages that a long list is cut into. */
export interface Sheet<T> {
  /** Its number, from 1. */
  readonly number: number;
  /** How many there are. */
  readonly of: number;
  readonly entries: readonly T[];
}

/** The pages that these statements, or whatever weighs as much as they do, stand on; one at least. */
export function toSheets<T>(
  entries: readonly T[],
  toWeight: (entry: T) => number = () => 1,
  most = mostStatements,
): Sheet<T>[] {
  const cut: T[][] = [[]];
  let weight = 0;
  for (const entry of entries) {
    const own = toWeight(entry);
    if (weight > 0 && weight + own > most) {
      cut.push([]);
      weight = 0;
    }
    weight += own;
    cut.at(-1)?.push(entry);
  }
  return cut.map((own, at) => ({ number: at + 1, of: cut.length, entries: own }));
}

/** What the address of a sheet has behind that of the first: nothing, or its number. */
export function toSheetPath(number: number): string {
  return number === 1 ? '' : `${String(number)}/`;
}
