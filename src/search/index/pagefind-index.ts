import * as pagefind from 'pagefind';
import type { SiteFile } from '../../model/site-file.ts';
import { routes } from '../../model/routes.ts';
import type { SearchRecord } from './search-record.ts';

/** Statements whose texts travel together in a report too large for the start file: some 2,000 bytes. */
const statementsInFragment = 20;

/** All indexes have one service, and who closes it ends them all: one is made after the other. */
let last: Promise<unknown> = Promise.resolve();

/** Pagefind’s files for these records, added in their order; the keys of a statement are words of its metadata. */
export function toPagefindIndex(records: readonly SearchRecord[], language: string): Promise<SiteFile[]> {
  const files = last.then(() => makeIndex(records, language));
  last = files.catch(() => undefined);
  return files;
}

async function makeIndex(records: readonly SearchRecord[], language: string): Promise<SiteFile[]> {
  const maxFragments = Math.ceil(records.length / statementsInFragment);
  const { index } = await pagefind.createIndex({ forceLanguage: language, maxFragments });
  if (!index) throw new Error('Pagefind did not start.');
  for (const { statement, section, who, where, own, around, filters } of records) {
    const { errors } = await index.addCustomRecord({
      url: routes.statementPage(statement.number),
      content: statement.text,
      language,
      meta: {
        number: statement.number,
        title: section.title,
        who,
        where,
        keys: [...new Set([...own, ...around])].join(' '),
      },
      filters: Object.fromEntries(Object.entries(filters).map(([facet, values]) => [facet, [...values]])),
    });
    if (errors.length > 0) throw new Error(errors.join('\n'));
  }
  const { files } = await index.getFiles();
  await pagefind.close();
  return files.toSorted((one, other) => (one.path < other.path ? -1 : 1));
}
