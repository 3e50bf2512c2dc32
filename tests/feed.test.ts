import { parseAtomFeed } from 'feedsmith';
import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { readContent } from '../src/content/read-content.ts';
import { toEdition } from '../src/model/edition.ts';
import type { Report } from '../src/model/report.ts';
import { toFeed } from '../src/model/exports/feed.ts';
import { toCorrectionsOf, toStatementNumbers } from '../src/model/record/history.ts';
import { toNextRecord, toPublished } from '../src/model/record/next-record.ts';
import { launchBrowser } from './browser/open-site.ts';
import { tinySections, toTinyReport } from './tiny-report.ts';

const feed = await readFile('dist/feed.xml', 'utf8');
const address = 'https://report.example/tiny/';

/** What Chromium’s parser of XML says against these files. */
async function findXmlErrors(files: readonly string[]): Promise<string[]> {
  const browser = await launchBrowser();
  const page = await browser.newPage();
  const errors = await page.evaluate(
    (texts) =>
      texts.flatMap((text) => {
        const parsed = new DOMParser().parseFromString(text, 'application/xml');
        return parsed.querySelector('parsererror')?.textContent ?? [];
      }),
    files,
  );
  await browser.close();
  return errors;
}

test('The sitemap lists every page, and no other', async () => {
  const [index, sitemap] = await Promise.all(
    ['sitemap-index.xml', 'sitemap-0.xml'].map((name) => readFile(`dist/${name}`, 'utf8')),
  );
  assert.deepEqual(await findXmlErrors([index ?? '', sitemap ?? '', '<broken>']).then(({ length }) => length), 1);
  const listed = [...(sitemap ?? '').matchAll(/<loc>([^<]*)<\/loc>/g)].map(
    ([, address = '']) => new URL(address).pathname,
  );
  const pages = (await readdir('dist', { recursive: true }))
    .filter((name) => name.endsWith('index.html'))
    .map((name) => `/${name.replace(/index\.html$/, '')}`);
  assert.deepEqual(listed.toSorted(), pages.toSorted());
});

test('The feed is well-formed, and a reader of feeds finds all that Atom asks for', async () => {
  assert.deepEqual(await findXmlErrors([feed]), []);
  const { id, title, updated, authors, links, entries = [] } = parseAtomFeed(feed);
  assert.ok(id && title && updated && authors?.[0]?.name);
  assert.ok(links?.some(({ rel, href }) => rel === 'self' && href?.endsWith('/feed.xml')));
  const report = await readContent('content');
  const corrected = toStatementNumbers(report).flatMap((number) => toCorrectionsOf(report, number));
  assert.equal(entries.length, 5 + corrected.length);
  assert.equal(new Set(entries.map((entry) => entry.id)).size, entries.length);
  for (const entry of entries) {
    assert.ok(entry.title && entry.id && entry.links?.[0]?.href);
    assert.match(entry.updated ?? '', /^\d{4}-\d{2}-\d{2}T00:00:00Z$/);
  }
});

test('A correction is in the feed, newest first, with what was changed and why', () => {
  const { prisons: [first, , ...rest] = [] } = tinySections;
  assert.ok(first);
  const { record, settings } = toPublished(toTinyReport(), '2026-11-23');
  const corrections = [{ statement: '1.2', what: 'The number & so on.', why: 'A slip.' }];
  const sections = { ...tinySections, prisons: [first, ['Lists were ordered.', 'contacts'] as const, ...rest] };
  const report = toPublished(toTinyReport(sections, { record, settings, corrections }), '2026-12-01');
  const parsed = parseAtomFeed(toFeed(toEdition(report, address)));
  assert.equal(parsed.updated, '2026-12-01T00:00:00Z');
  const [latest] = parsed.entries ?? [];
  assert.equal(latest?.title?.value, 'Statement 1.2 corrected');
  assert.equal(latest.summary?.value, 'The number & so on. A slip.');
  assert.equal(latest.links?.[0]?.href, `${address}corrections/#1.2-2026-12-01`);
});

test('Entries keep their names when the site moves and its title, sections and addresses change; no other feed has them', () => {
  const record = toNextRecord(toTinyReport(), '2026-11-23');
  const idsOf = (report: Report, at: string): string[] => {
    const { id = '', entries = [] } = parseAtomFeed(toFeed(toEdition(report, at)));
    return [id, ...entries.map((entry) => entry.id ?? '')];
  };
  const report = toTinyReport(tinySections, { record });
  const ids = idsOf(report, address);
  assert.equal(new Set(ids).size, 3);
  for (const id of ids) assert.match(id, /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$/);
  const [prisons, ...others] = report.sections;
  const moved: Report = {
    ...report,
    settings: { ...report.settings, title: 'Another title', lead: 'Another lead.' },
    sections: [{ ...prisons, id: 'jails', title: 'On jails', formerly: ['prisons'] }, ...others],
  };
  assert.deepEqual(idsOf(moved, 'https://elsewhere.example/here/'), ids);
  const translated = { ...report, settings: { ...report.settings, language: 'uk' } };
  const { crimea = [] } = tinySections;
  const other = toTinyReport({ prisons: crimea }, {});
  for (const feed of [translated, { ...other, record: toNextRecord(other, '2026-11-23') }])
    assert.ok(idsOf(feed, address).every((id) => !ids.includes(id)));
});

test('A feed of nothing published is still a feed', () => {
  const parsed = parseAtomFeed(toFeed(toEdition(toTinyReport(), address)));
  assert.equal(parsed.entries?.length ?? 0, 0);
  assert.ok(parsed.updated);
});
