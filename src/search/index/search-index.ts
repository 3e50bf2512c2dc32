import { createHash } from 'node:crypto';
import type { Edition } from '../../model/edition.ts';
import type { Section } from '../../model/report.ts';
import { routes } from '../../model/routes.ts';
import type { SiteFile } from '../../model/site-file.ts';
import { toTextReader } from '../words/keys.ts';
import { toPlainTerms } from '../words/plain-terms.ts';
import { checkIndex } from './check-index.ts';
import { toIndexFiles } from './index-files.ts';
import { toPagefindIndex } from './pagefind-index.ts';
import { searchFiles, startFormat } from './search-files.ts';
import { toFacetNames, toSearchRecords, toSearchWords, toStandingTerms, toSubject } from './search-record.ts';
import { packForeign, packTerm, packWords, type StartFile } from './start-file.ts';

/** An index of this many letters travels with the start file; a larger one is asked for where a query needs it. */
const startLimit = 60_000;

/** Every file that a search asks for: one record a statement, and no interface that nobody uses. */
export async function toSearchFiles({ report, wording }: Edition): Promise<SiteFile[]> {
  const { language } = report.settings;
  const terms = toPlainTerms(toStandingTerms(report), language);
  const reader = toTextReader(terms, language);
  const records = toSearchRecords(report, reader, wording);
  const index = toIndexFiles(await toPagefindIndex(records, language), records);
  await checkIndex(index, records);
  const files = [...index.files].map(([name, content]) => ({ name, text: JSON.stringify(content) }));
  const isSmall = files.reduce((sum, { text }) => sum + text.length, 0) <= startLimit;
  const packed = terms.map(packForeign);
  const foreign = JSON.stringify(packed);
  const foreignName = `index/${createHash('sha256').update(foreign).digest('hex').slice(0, 10)}.json`;
  const start: StartFile = {
    format: startFormat,
    language,
    terms: terms.map(packTerm),
    foreign: foreignName,
    words: packWords(toSearchWords(report, reader)),
    statements: toHighestNumbers(report.sections),
    subject: toSubject(report.settings.title, reader, records),
    facets: toFacetNames(report, wording),
    index: index.head,
    files: isSmall ? { ...Object.fromEntries(index.files), [foreignName]: packed } : {},
  };
  const written = [
    { name: searchFiles.start, text: JSON.stringify(start) },
    ...(isSmall ? [] : [{ name: foreignName, text: foreign }, ...files]),
  ];
  return written.map(({ name, text }) => ({ path: routes.searchFiles() + name, content: Buffer.from(text) }));
}

function toHighestNumbers(sections: readonly Section[]): number[] {
  const highest: number[] = [];
  for (const { number, statements } of sections) {
    while (highest.length < number) highest.push(0);
    highest[number - 1] = Math.max(0, ...statements.map((statement) => Number(statement.number.split('.')[1])));
  }
  return highest;
}
