import { expect } from '@playwright/test';
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, test } from 'node:test';
import { getEditions } from '../src/content/reading/reading.ts';
import { startReading } from '../src/content/reading/start-reading.ts';
import { openSite } from './browser/open-site.ts';

const site = await openSite();
after(() => site.close());
const [original, ukrainian] = getEditions(await startReading());
assert.ok(original && ukrainian);
const statementsOf = ({ report }: typeof original) => report.sections.flatMap((section) => section.statements);

test('The Ukrainian edition has every statement, with its number, speakers, places and days', () => {
  const toTies = (edition: typeof original): unknown[] =>
    statementsOf(edition).map(({ number, attributions, places, dates, figures }) => [
      number,
      attributions,
      places,
      dates.map((date) => ('day' in date ? date.day : date.since)),
      figures.length,
    ]);
  assert.deepEqual(toTies(ukrainian), toTies(original));
  for (const { number, text } of statementsOf(ukrainian)) {
    assert.match(text, /^[«\p{Lu}\d]/u, number);
    assert.doesNotMatch(text, /[ыэъёЫЭЪЁ'"]|[A-Za-z]/, number);
  }
});

test('Each page names itself in the other language, both ways and in the site map', async () => {
  const page = await site.browser.newPage();
  for (const path of [
    '',
    'sections/crimea/',
    'sources/nrc/',
    'places/',
    'keywords/',
    'about/',
    '4.5/',
    'corrections/',
  ]) {
    for (const folder of ['', 'uk/']) {
      await page.goto(site.address + folder + path);
      const alternates = page.locator('link[rel=alternate][hreflang]');
      assert.deepEqual(
        await alternates.evaluateAll((links) =>
          links.map((link) => [link.getAttribute('hreflang'), link.getAttribute('href')]),
        ),
        [
          ['en', original.address + path],
          ['uk', ukrainian.address + path],
        ],
      );
      await expect(page.locator('html')).toHaveAttribute('lang', folder === '' ? 'en' : 'uk');
    }
  }
  await page.close();
  const map = await readFile('dist/sitemap-0.xml', 'utf8');
  assert.ok(map.includes(`<loc>${ukrainian.address}sections/crimea/</loc><xhtml:link rel="alternate" hreflang="en"`));
});

test('One line in the other language leads to the same page without script', async () => {
  const context = await site.browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${site.address}sections/prisons/`);
  await page.getByRole('link', { name: 'Українською' }).click();
  await page.waitForURL('**/uk/sections/prisons/');
  await page.getByRole('link', { name: 'In English' }).click();
  await page.waitForURL(`${site.address}sections/prisons/`);
  await context.close();
});

test('With script it leads to the sentence in view, and takes the query along', async () => {
  const page = await site.browser.newPage();
  await page.goto(`${site.address}#3.4`);
  await page.getByRole('link', { name: 'Українською' }).evaluate((link: HTMLElement) => {
    link.click();
  });
  await page.waitForURL(/\/uk\/#3\.[1-5]$/);
  await page.goto(`${site.address}search/#q=mosque`);
  await expect(page.locator('#_results ol .no')).toHaveText(['5.2']);
  await page.getByRole('link', { name: 'Українською' }).click();
  await page.waitForURL('**/uk/search/#q=mosque');
  await expect(page.locator('#_results ol .no')).toHaveText(['5.2']);
  await expect(page.locator('#_results')).toContainText('мечет');
  await page.close();
});

test('A section stands in both languages side by side, and one above the other on a telephone', async () => {
  const page = await site.browser.newPage({ viewport: { width: 1280, height: 800 }, javaScriptEnabled: false });
  await page.goto(`${site.address}uk/sections/crimea/parallel/`);
  const rows = page.locator('.parallel > li');
  await expect(rows).toHaveCount(6);
  for (const [index, folder] of [original, ukrainian].entries()) {
    const words = statementsOf(folder).filter(({ section }) => section === 4);
    const cells = page.locator(`.parallel > li > div:nth-child(${String(index + 1)})`);
    for (const [at, { text }] of words.entries()) await expect(cells.nth(at)).toContainText(text);
  }
  const toBoxes = () =>
    rows.first().evaluate((row) => [...row.children].map((cell) => cell.getBoundingClientRect().toJSON() as DOMRect));
  const [left, right] = await toBoxes();
  assert.ok(left && right);
  assert.equal(left.y, right.y);
  assert.ok(left.right <= right.x);
  await page.setViewportSize({ width: 390, height: 844 });
  const [upper, lower] = await toBoxes();
  assert.ok(upper && lower);
  assert.ok(upper.bottom <= lower.y);
  await page.close();
});

test('The page says that it is the editors’ translation, and that nobody has reviewed it', async () => {
  const page = await site.browser.newPage();
  await page.goto(`${site.address}uk/`);
  await expect(page.locator('main')).toContainText('Це переклад редакторів; рецензента ще не названо.');
  await page.goto(`${site.address}uk/4.5/`);
  await expect(page.locator('footer')).toContainText('Це переклад редакторів; рецензента ще не названо.');
  await page.goto(site.address);
  await expect(page.locator('main')).not.toContainText('translation');
  await page.close();
});

test('Every export speaks the language of its edition', async () => {
  const data = JSON.parse(await readFile('dist/uk/statements.json', 'utf8')) as { statements: { text: string }[] };
  assert.deepEqual(
    data.statements.map(({ text }) => text),
    statementsOf(ukrainian).map(({ text }) => text),
  );
  for (const name of ['report.md', 'report.html', 'statements.csv']) {
    const text = await readFile(`dist/uk/${name}`, 'utf8');
    for (const { text: words } of statementsOf(ukrainian)) assert.ok(text.includes(words), `${name}: ${words}`);
  }
});
