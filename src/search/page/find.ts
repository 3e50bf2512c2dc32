import { findPhrase } from '../words/marks.ts';
import type { Clause, Reading } from '../words/reading.ts';
import { facets, type Facet } from '../words/facets.ts';
import { narrow } from './address.ts';
import type { Engine, FacetCounts, FoundStatement, Hit, Narrowing } from './engine.ts';

/** What was found: how many statements, the first of them with their texts, and what narrowing would leave. */
export interface Found {
  readonly total: number;
  readonly statements: readonly FoundStatement[];
  readonly counts: FacetCounts;
}

/** More statements than this are not read to the end to see whether a phrase stands in them. */
const mostRead = 400;

/** The statements that a reading asks for, the texts of the first `shown` of them. */
export async function findStatements(
  engine: Engine,
  reading: Reading,
  narrowing: Narrowing,
  shown: number,
): Promise<Found> {
  const found = await findOnce(engine, reading, narrowing, shown);
  const chosen = facets.filter((facet) => narrowing[facet] !== undefined);
  const counts = { ...found.counts };
  await Promise.all(
    chosen.map(async (facet) => {
      const wider = await findOnce(engine, reading, narrow(narrowing, facet, undefined), 0);
      counts[facet] = wider.counts[facet] ?? {};
    }),
  );
  return { ...found, counts };
}

/** How many statements there would be without each of the clauses. */
export async function countWithout(engine: Engine, reading: Reading): Promise<{ clause: Clause; total: number }[]> {
  const counted = await Promise.all(
    reading.clauses.map(async (clause) => {
      const clauses = reading.clauses.filter((other) => other !== clause);
      return { clause, total: (await findOnce(engine, { ...reading, clauses }, {}, 0)).total };
    }),
  );
  return counted.filter(({ total }) => total > 0);
}

async function findOnce(
  engine: Engine,
  { clauses, phrases }: Reading,
  narrowing: Narrowing,
  shown: number,
): Promise<Found> {
  const searches = await Promise.all(toKeySets(clauses).map((keys) => engine.find(keys, narrowing)));
  const [only] = searches;
  if (only && searches.length === 1 && phrases.length === 0) {
    const statements = await load(only.hits.slice(0, shown));
    return { total: only.hits.length, statements, counts: only.counts };
  }
  const hits = [...new Map(searches.flatMap((search) => search.hits.map((hit) => [hit.id, hit]))).values()];
  const read = await load(hits.slice(0, mostRead));
  const statements = read
    .filter(({ content }) => phrases.every(({ words }) => findPhrase(content, words).length > 0))
    .toSorted((one, other) => one.meta.number.localeCompare(other.meta.number, 'en', { numeric: true }));
  return { total: statements.length, statements: statements.slice(0, shown), counts: countFacets(statements) };
}

/** Every choice of one key a clause. */
function toKeySets(clauses: readonly Clause[]): string[][] {
  return clauses
    .reduce<string[][]>((sets, { keys }) => sets.flatMap((set) => keys.map((key) => [...set, key])), [[]])
    .slice(0, 64);
}

function load(hits: readonly Hit[]): Promise<FoundStatement[]> {
  return Promise.all(hits.map((hit) => hit.load()));
}

function countFacets(statements: readonly FoundStatement[]): FacetCounts {
  const counts: Record<Facet, Record<string, number>> = { source: {}, kind: {}, place: {}, year: {} };
  for (const facet of facets) {
    for (const value of statements.flatMap(({ filters }) => filters[facet] ?? [])) {
      counts[facet][value] = (counts[facet][value] ?? 0) + 1;
    }
  }
  return counts;
}
