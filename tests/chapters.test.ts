import { expect } from '@playwright/test';
import assert from 'node:assert/strict';
import { execFile, execFileSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';
import { after, test } from 'node:test';
import { promisify } from 'node:util';
import sharp from 'sharp';
import { readContent } from '../src/content/read-content.ts';
import type { PublishedStatements } from '../src/schema/published-statements.ts';
import { findFiles } from '../src/build/find-files.ts';
import { checkPdfRules } from './exports/pdf-rules.ts';
import { openSite } from './browser/open-site.ts';
import { copyProject } from './machine/build-elsewhere.ts';
import { findProgram } from './machine/debian.ts';

const elsewhere = await copyProject('chapters');
after(() => elsewhere.remove());
const dist = path.join(elsewhere.directory, 'dist');
const chapters = path.resolve('tests/reports/chapters');
const report = await readContent(chapters);
await elsewhere.build({ CONTENT: chapters });
const site = await openSite(dist, '/report/');
after(() => site.close());
const page = await site.browser.newPage();

test('A statement is one whatever holds it, and its number runs on through headings, lists, tables and captions', async () => {
  await page.goto(`${site.address}sections/street/`);
  await expect(page.locator('.statement > a:first-child')).toHaveText(
    report.sections[1]?.statements.map(({ number }) => number) ?? [],
  );
  await expect(page.locator('.text :is(h2, h3)')).toHaveText(['The houses', 'Who lived there', 'Since when']);
  await expect(page.locator('[id="street.who-lived-there"]')).toHaveText('Who lived there');
  await expect(page.locator('li > ul > li .statement')).toHaveText([
    /^2\.7 from the villages/,
    /^2\.8 from the harbour/,
  ]);
});

test('A row of a table is a statement, named by its columns; one without marks belongs to its caption', async () => {
  const [, , , figures] = report.sections;
  const texts = new Map(figures?.statements.map(({ number, text }) => [number, text]));
  assert.equal(texts.get('4.5'), 'What is counted: Households put out; Number: 60');
  assert.match(texts.get('4.2') ?? '', /by week.* Week: 10 to 17 May; Households: 19; People: 70\.$/);
  await page.goto(`${site.address}sections/figures/`);
  await expect(page.locator('tr.statement .speaker a')).toHaveText([
    /Tenants’ Council/,
    /Bailiff/,
    /Bailiff/,
    /Tenants’/,
  ]);
  await expect(page.locator('[id="4.2"]')).toHaveText(/as the Council counted them\.$/);
});

test('A part of the report is shown in its contents and above its first section, and has no address', async () => {
  await page.goto(site.address);
  const parts = ['What happened', 'What it came to', 'What is to be done'];
  await expect(page.locator('.contents h2')).toHaveText(parts);
  await expect(page.locator('.section .of-part')).toHaveText(parts);
  await expect(page.locator('.of-part a, .of-part[id]')).toHaveCount(0);
});

test('A link by number leads to its statement from every page that shows it', async () => {
  for (const name of ['', 'sections/summary/', 'sources/report/', 'report.html']) {
    await page.goto(site.address + name);
    await page.getByRole('link', { name: 'the first morning', exact: true }).click();
    await expect(page.locator('.statement:target')).toContainText('Those who were at home');
  }
});

test('Words in another language say which it is', async () => {
  for (const name of ['', 'report.html']) {
    await page.goto(site.address + name);
    await expect(page.locator('.statement [lang="uk"]')).toHaveText('«Куди ж нам іти?»');
  }
});

test('Words that run from right to left do so on pages and in the EPUB, and are named where the typeface lacks them', async () => {
  await page.goto(`${site.address}sections/morning/`);
  const words = page.locator('.statement [lang="ar"]');
  await expect(words).toHaveAttribute('dir', 'rtl');
  assert.equal(await words.evaluate((element) => getComputedStyle(element).direction), 'rtl');
  const text = execFileSync('pdftotext', ['-raw', path.join(dist, 'report.pdf'), '-'], { encoding: 'utf8' });
  assert.match(text, /A lodger in the yard called: \[Arabic\]/);
});

test('Nothing that a camera or an editor wrote into a picture is in any file of the site', async () => {
  const given = await readFile(path.join(chapters, 'pictures/gate.jpg'));
  assert.ok(given.includes('Telltale') && given.includes('Exif'));
  const files = (await findFiles(dist)).filter((name) => name.startsWith('pictures/'));
  assert.deepEqual(files.toSorted(), [
    'pictures/gate-1280.jpg',
    'pictures/gate-640.jpg',
    'pictures/plan-1000.png',
    'pictures/plan-640.png',
  ]);
  for (const name of files) {
    const { exif, xmp, iptc, icc, comments, orientation } = await sharp(path.join(dist, name)).metadata();
    assert.deepEqual([exif, xmp, iptc, icc, comments, orientation], Array(6).fill(undefined), name);
  }
  for (const name of await findFiles(dist))
    assert.ok(!(await readFile(path.join(dist, name))).includes('Telltale'), name);
});

test('A picture is shown upright, with what it shows, at the size that is kept for it', async () => {
  await page.goto(`${site.address}sections/street/`);
  const image = page.locator('figure img');
  await expect(image).toHaveAttribute('alt', /^A brick gate/);
  await image.scrollIntoViewIfNeeded();
  await expect
    .poll(() => image.evaluate((shown: HTMLImageElement) => shown.complete && shown.naturalWidth))
    .toBeGreaterThan(0);
  const [shown, kept] = await image.evaluate((one: HTMLImageElement) => [
    one.naturalWidth / one.naturalHeight,
    one.width / one.height,
  ]);
  assert.ok(Math.abs(shown - 1600 / 1040) < 0.01 && Math.abs(kept - 1600 / 1040) < 0.01);
});

test('Search finds what stands in a list, a row, a caption', async () => {
  for (const [query, number] of [
    ['harbour', '2.8'],
    ['lodgers', '2.9'],
    ['hatched', '5.7'],
    // Of a heading, what stands below it.
    ['since when contract', '2.10'],
  ] as const) {
    await page.goto(`${site.address}search/#q=${query}`);
    await expect(page.locator('#_results ol .no').first()).toHaveText(number);
  }
});

test('The data names what holds each statement', async () => {
  const { statements } = JSON.parse(await readFile(path.join(dist, 'statements.json'), 'utf8')) as PublishedStatements;
  const kinds = new Map(statements.map(({ number, kind }) => [number, kind]));
  assert.deepEqual(
    ['1.1', '2.3', '2.7', '3.3', '4.5'].map((number) => kinds.get(number)),
    ['paragraph', 'picture', 'list', 'quotation', 'table'],
  );
});

test('The PDF is tagged with lists, tables, quotations, and pictures that say what they show', () => {
  const structure = execFileSync('pdfinfo', ['-struct', path.join(dist, 'report.pdf')], { encoding: 'utf8' });
  const counts = ['L', 'LI', 'Table', 'TH', 'TD', 'BlockQuote', 'Figure'].map(
    (tag) => structure.match(new RegExp(`^ *${tag}(?:[ :]|$)`, 'gm'))?.length,
  );
  assert.deepEqual(counts, [5, 13, 2, 6, 14, 2, 2]);
  const text = execFileSync('pdftotext', ['-raw', path.join(dist, 'report.pdf'), '-'], { encoding: 'utf8' });
  assert.match(text, /4\.6 Households put out\s+44/);
  assert.deepEqual(checkPdfRules(path.join(dist, 'report.pdf')), []);
});

test('The EPUB is accepted by EPUBCheck without a warning, pictures and all', () => {
  const jar = findProgram('epubcheck') ?? '';
  const run = ['-jar', jar, '--failonwarnings', path.join(dist, 'report.epub')];
  assert.match(execFileSync('java', run, { encoding: 'utf8', stdio: 'pipe' }), /No errors or warnings detected/);
});

test('On sheets of any height, what is headed on one does not begin on the next', async () => {
  await page.goto(site.address);
  const headings = await page.locator('.section h2, .section h3, .section h4').allTextContents();
  assert.ok(headings.includes('Since when'));
  for (let height = 200; height < 300; height += 6) {
    const input = await page.pdf({ width: '210mm', height: `${String(height)}mm`, preferCSSPageSize: true });
    const text = execFileSync('pdftotext', ['-layout', '-', '-'], { input, encoding: 'utf8' });
    for (const sheet of text.split('\f')) {
      // The last line is the number of the sheet.
      const lines = sheet.split('\n').map((line) => line.trim());
      const last = lines.filter(Boolean).at(-2) ?? '';
      const isHead = headings.includes(last) || /\/sections\/[\w-]+\/$|^\d+$/.test(last);
      assert.ok(!isHead, `${String(height)} mm: ${last}`);
    }
  }
});

for (const suite of ['html-validity', 'accessibility', 'layout', 'speaker-in-sight']) {
  test(`It passes the same checks of every page: ${suite.replaceAll('-', ' ')}`, async () => {
    // What stands in lists and tables is come to by its number; its words are in several parts of the page.
    const only = suite === 'speaker-in-sight' ? ['--test-name-pattern=by its number'] : [];
    const { stdout } = await promisify(execFile)(process.execPath, ['--test', ...only, `tests/${suite}.test.ts`], {
      env: { ...process.env, SITE: dist, SITE_BASE: '/report/', NODE_TEST_CONTEXT: undefined },
    });
    assert.match(stdout, /^(?:# |ℹ )pass [1-9]/m);
  });
}
