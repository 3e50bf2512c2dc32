import { facets } from '../words/facets.ts';
import { readIndex } from './read-index.ts';
import type { IndexFiles } from './index-files.ts';
import type { SearchRecord } from './search-record.ts';

/** Reads every record back as a reader’s browser does; throws where one is not what it was. */
export async function checkIndex({ head, files }: IndexFiles, records: readonly SearchRecord[]): Promise<void> {
  const index = readIndex(head, (name) => Promise.resolve(files.get(name)));
  const isSame = (found: Iterable<number>, meant: readonly number[]): boolean => [...found].join() === meant.join();
  const check = (holds: boolean, what: string): void => {
    if (!holds) throw new Error(`The index of the search is wrong about ${what}: see src/search/README.md.`);
  };
  for (const [at, { statement, section, who, where }] of records.entries()) {
    const { text, number, title, ...read } = await index.load(at);
    check(text === statement.text && number === statement.number && title === section.title, statement.number);
    check(read.who === who && read.where === where, statement.number);
  }
  for (const [key, meant] of toStatements(records, ({ own, around }) => [...own, ...around])) {
    check(isSame(await index.findKey(key), meant), `“${key}”`);
  }
  for (const facet of facets) {
    const values = await index.loadFacet(facet);
    for (const [value, meant] of toStatements(records, ({ filters }) => filters[facet])) {
      check(isSame(values.get(value) ?? [], meant), value);
    }
  }
}

function toStatements(
  records: readonly SearchRecord[],
  toNames: (record: SearchRecord) => readonly string[],
): Map<string, number[]> {
  const statements = new Map<string, number[]>();
  for (const [at, record] of records.entries()) {
    for (const name of new Set(toNames(record))) {
      const all = statements.get(name);
      if (all) all.push(at);
      else statements.set(name, [at]);
    }
  }
  return statements;
}
