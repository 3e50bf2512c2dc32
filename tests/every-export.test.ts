import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { after, test } from 'node:test';
import { readContent, readFolder } from '../src/content/read-content.ts';
import type { Report } from '../src/model/report.ts';
import { toSpeakers } from '../src/model/speakers/who-says.ts';
import type { PublishedStatements } from '../src/schema/published-statements.ts';
import { openSite } from './browser/open-site.ts';
import { givenEverywhere, writeContent } from './exports/given-content.ts';
import { readExports } from './exports/read-exports.ts';
import { nastyPhrases, signs, toWord } from './exports/signs.ts';
import { findProgram } from './machine/debian.ts';
import { copyProject } from './machine/build-elsewhere.ts';

const { browser, close } = await openSite();
const elsewhere = await copyProject('every-export');
after(async () => {
  await elsewhere.remove();
  await close();
});

/** Every export of the site in this folder tells what this report says: the same words, in the same order, by the same people. */
async function checkExports(site: string, report: Report): Promise<void> {
  const page = await browser.newPage();
  const told = await readExports(site, page);
  await page.close();
  const statements = report.sections.flatMap((section) => section.statements);
  for (const [name, { title, lead, headings, statements: read }] of told) {
    if (title !== undefined && !name.includes('page ') && !name.includes('EPUB'))
      assert.equal(title, report.settings.title, name);
    if (lead !== undefined && !name.includes('page ')) assert.equal(lead, report.settings.lead, name);
    const expected = statements.filter(({ number }) => read.some((one) => one.number === number));
    assert.deepEqual(
      read.map(({ number, text }) => ({ number, text })),
      expected.map(({ number, text }) => ({ number, text })),
      name,
    );
    const sections = report.sections.filter(({ title }) => headings.some((heading) => heading?.endsWith(title)));
    assert.equal(sections.length, headings.length, `${name}: ${JSON.stringify(headings)}`);
    for (const { number, who } of read) {
      const statement = expected.find((one) => one.number === number);
      for (const { source, chain } of statement ? toSpeakers(report, statement) : []) {
        const isNamed = ({ name: full, short }: (typeof chain)[number]): boolean =>
          [full, short ?? full].some((one) => who.includes(one) || who.includes(JSON.stringify(one).slice(1, -1)));
        assert.ok([source, ...chain].every(isNamed), `${name}, ${number}: ${who}`);
      }
    }
  }
  for (const name of ['page', 'one file', 'JSON', 'CSV', 'Markdown'])
    assert.equal(told.get(name)?.statements.length, statements.length, name);
  for (const part of [
    'page of section ',
    'page of statement ',
    'BibTeX of ',
    'RIS of ',
    'JSON-LD of section ',
    'JSON-LD of statement ',
    'EPUB ',
  ]) {
    const parts = [...told].filter(([name]) => name.startsWith(part)).flatMap(([, { statements: all }]) => all);
    assert.equal(parts.length, statements.length, part);
  }
  checkPdf(site, report);
}

/** The signs of a text that a PDF draws, without what lines break at. */
function toDrawn(text: string): string {
  return text
    .normalize('NFC')
    .replaceAll(/[\s\p{Default_Ignorable_Code_Point}]/gu, '')
    .replaceAll('\u2011', '-');
}

function checkPdf(site: string, report: Report): void {
  const file = path.join(site, 'report.pdf');
  const printed = execFileSync('pdftotext', ['-raw', '-nopgbrk', file, '-'], { encoding: 'utf8' });
  const text = toDrawn(printed.replaceAll(/^\d+ of \d+$/gm, ''));
  const { title, lead } = report.settings;
  for (const words of [title, lead]) assert.ok(text.includes(toDrawn(words)), words);
  for (const section of report.sections) {
    assert.ok(text.includes(toDrawn(section.title)), section.title);
    for (const { number, text: words } of section.statements)
      assert.ok(text.includes(toDrawn(number + words)), `${number} ${words}`);
  }
}

test('Every export of every edition tells every statement in the same words, and by the same people', async () => {
  const { report } = await readFolder('content');
  const translations = report?.translations ?? [];
  assert.ok(report && translations.length > 0);
  await checkExports('dist', report);
  for (const translation of translations)
    await checkExports(path.join('dist', translation.settings.language), translation);
});

test('Pages and data tell the same places and dates of a statement', async () => {
  const { statements } = JSON.parse(readFileSync('dist/statements.json', 'utf8')) as PublishedStatements;
  const page = await browser.newPage();
  await page.setContent(readFileSync('dist/places/index.html', 'utf8'));
  const numbersIn = (place: string): Promise<string[]> =>
    page.locator(`${place} a.no`).evaluateAll((links) => links.map((link) => link.textContent.trim()));
  const { places } = await readContent('content');
  for (const { id } of places) {
    const expected = statements.filter((statement) => statement.places.some((place) => place.id === id));
    assert.deepEqual(
      (await numbersIn(`[id="${id}"]`)).toSorted(),
      expected.map(({ number }) => number),
      id,
    );
  }
  const dated = statements.filter(({ dates }) => dates.length > 0).map(({ number }) => number);
  assert.deepEqual((await numbersIn('#_dates dl')).toSorted(), dated);
  await page.close();
});

test('Words that formats take for their own come out of every export to the letter, in whatever field they stand', async () => {
  const content = path.join(elsewhere.directory, 'nasty');
  const taken = Object.values(signs).flatMap((each) => Array.from(each.taken, toWord));
  const words = [`The ${taken.join(' ')} rain`, ...nastyPhrases];
  writeContent(content, { ...givenEverywhere(`Start ${words.join(' ')} end`), statements: words });
  const report = await readContent(content);
  assert.deepEqual(
    report.sections[0].statements.slice(0, -1).map(({ text }) => text),
    words.map((one) => one.replaceAll(/[ \t\r\n]+/g, ' ')),
  );
  await elsewhere.build({ CONTENT: content });
  const site = path.join(elsewhere.directory, 'dist');
  await checkExports(site, report);
  const jar = findProgram('epubcheck') ?? '';
  const checked = ['-jar', jar, '--failonwarnings', path.join(site, 'report.epub')];
  assert.match(execFileSync('java', checked, { encoding: 'utf8', stdio: 'pipe' }), /No errors or warnings detected/);
});
