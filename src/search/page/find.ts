import type { FoundStatement, Narrowing, SearchIndex } from '../index/read-index.ts';
import { facets, type Facet } from '../words/facets.ts';
import { findPhrase } from '../words/marks.ts';
import type { Clause, Reading } from '../words/reading.ts';

/** How many statements each value of each facet would leave. */
export type FacetCounts = Readonly<Record<Facet, Readonly<Record<string, number>>>>;

/** More statements than this are not read to the end to see whether a phrase stands in them. */
const mostRead = 400;

/** The statements that a reading asks for, by their place in the report. */
export async function findStatements(index: SearchIndex, { clauses, phrases }: Reading): Promise<number[]> {
  const found = await index.find(clauses.map(({ keys }) => keys));
  if (phrases.length === 0) return found;
  const read = await Promise.all(
    found.slice(0, mostRead).map(async (at) => ({ at, text: (await index.load(at)).text })),
  );
  return read
    .filter(({ text }) => phrases.every(({ words }) => findPhrase(text, words).length > 0))
    .map(({ at }) => at);
}

/** Those of the found statements that have the chosen value of each facet, `except` one. */
export async function narrowDown(
  index: SearchIndex,
  found: readonly number[],
  narrowing: Narrowing,
  except?: Facet,
): Promise<readonly number[]> {
  let left = found;
  for (const facet of facets) {
    const value = narrowing[facet];
    if (value === undefined || facet === except) continue;
    const having = (await index.loadFacet(facet)).get(value);
    left = left.filter((statement) => having?.has(statement));
  }
  return left;
}

/** How many of the found statements each choice would leave, with the other choices as they are. */
export async function countFacets(
  index: SearchIndex,
  found: readonly number[],
  narrowing: Narrowing,
): Promise<FacetCounts> {
  const counts = await Promise.all(
    facets.map(async (facet) => {
      const [values, left] = await Promise.all([index.loadFacet(facet), narrowDown(index, found, narrowing, facet)]);
      return [
        facet,
        Object.fromEntries([...values].map(([value, having]) => [value, left.filter((at) => having.has(at)).length])),
      ];
    }),
  );
  return Object.fromEntries(counts) as FacetCounts;
}

/** How many statements there would be without each of the clauses. */
export async function countWithout(index: SearchIndex, reading: Reading): Promise<{ clause: Clause; total: number }[]> {
  const counted = await Promise.all(
    reading.clauses.map(async (clause) => {
      const clauses = reading.clauses.filter((other) => other !== clause);
      return { clause, total: (await findStatements(index, { ...reading, clauses })).length };
    }),
  );
  return counted.filter(({ total }) => total > 0);
}

/** The texts of statements, as far as they have come: all are asked for at once, and told in the report’s order. */
export async function* loadInOrder(
  index: SearchIndex,
  statements: readonly number[],
): AsyncGenerator<readonly FoundStatement[]> {
  const loading = statements.map((statement) => index.load(statement));
  // What fails first is told where its turn comes.
  for (const load of loading) load.catch(() => undefined);
  const loaded: FoundStatement[] = [];
  for (const load of loading) {
    loaded.push(await load);
    yield loaded;
  }
}
