import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import { readContent } from '../src/content/read-content.ts';
import { toIndexFiles } from '../src/search/index/index-files.ts';
import { toPagefindIndex } from '../src/search/index/pagefind-index.ts';
import { readIndex } from '../src/search/index/read-index.ts';
import { toSearchRecords, toSearchWords, toStandingTerms } from '../src/search/index/search-record.ts';
import { toDictionary } from '../src/search/words/dictionary.ts';
import { toTextReader } from '../src/search/words/keys.ts';
import { toPlainTerms } from '../src/search/words/plain-terms.ts';
import { readQuery } from '../src/search/words/reading.ts';
import { wordingFor } from '../src/wording/wording.ts';
import { launchBrowser } from './browser/open-site.ts';
import { serveCompressed } from './browser/serve-compressed.ts';
import { searchTable } from './search-table.ts';

interface Pagefind {
  search(words: string): Promise<{ results: { data(): Promise<{ meta: { number: string } }> }[] }>;
}

test('Pagefind’s own engine finds the same statements as the page does, for every query of the table', async () => {
  const report = await readContent('content/');
  const { language } = report.settings;
  const terms = toPlainTerms(toStandingTerms(report), language);
  const reader = toTextReader(terms, language);
  const records = toSearchRecords(report, reader, wordingFor(language));
  const dictionary = toDictionary(
    { terms, language, subject: [], statements: report.sections.map(({ statements }) => statements.length) },
    toSearchWords(report, reader),
  );
  const pagefindFiles = await toPagefindIndex(records, language);
  const { head, files } = toIndexFiles(pagefindFiles, records);
  const index = readIndex(head, (name) => Promise.resolve(files.get(name)));
  const directory = await mkdtemp(path.join(tmpdir(), 'oracle-'));
  await writeFile(path.join(directory, 'index.html'), '<!doctype html><title>Oracle</title>');
  for (const { path: name, content } of pagefindFiles) {
    const file = path.join(directory, 'pagefind', name);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, content);
  }
  const queries = searchTable
    .map(([query]) => readQuery(query, dictionary).clauses.map(({ keys }) => keys))
    .filter((sets) => sets.length > 0);
  const own = await Promise.all(
    queries.map(async (sets) => (await index.find(sets)).map((at) => records[at]?.statement.number ?? '')),
  );
  const site = await serveCompressed(directory);
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage();
    await page.goto(site.address);
    const oracle = await page.evaluate(async (asked) => {
      const address = '/pagefind/pagefind.js';
      const pagefind = (await import(address)) as Pagefind;
      const answers: string[][] = [];
      for (const sets of asked) {
        const choices = sets.reduce<string[][]>(
          (all, keys) => all.flatMap((chosen) => keys.map((key) => [...chosen, key])),
          [[]],
        );
        const numbers = new Set<string>();
        for (const keys of choices) {
          const { results } = await pagefind.search(keys.join(' '));
          for (const result of results) numbers.add((await result.data()).meta.number);
        }
        answers.push([...numbers]);
      }
      return answers;
    }, queries);
    assert.ok(queries.length >= 150, String(queries.length));
    assert.deepEqual(oracle.map(sorted), own.map(sorted));
  } finally {
    await browser.close();
    await site.close();
    await rm(directory, { recursive: true });
  }
});

const sorted = (numbers: readonly string[]): string[] => [...numbers].sort();
