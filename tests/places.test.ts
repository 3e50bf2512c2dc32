import { expect } from '@playwright/test';
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { readContent } from '../src/content/read-content.ts';
import { findDrawing } from '../src/model/places/map/load-drawing.ts';
import { toOutlines } from '../src/model/places/map/map-outlines.ts';
import { toShapes } from '../src/model/places/map/map-shapes.ts';
import { toPlaceStatements } from '../src/model/places/places.ts';
import { openSite } from './browser/open-site.ts';

const report = await readContent('content');
const drawing = await findDrawing(report.settings.map?.shapes ?? '');
const site = await openSite();
after(() => site.close());
const context = await site.browser.newContext({ javaScriptEnabled: false });
const page = await context.newPage();
await page.goto(`${site.address}places/`);

test('Draws all of Ukraine in its recognised borders, Crimea with it, in at most 6,000 bytes', async () => {
  const paths = await page.locator('.map svg path[d]').evaluateAll((all) => all.map((path) => path.getAttribute('d')));
  const distinct = [...new Set(paths)].join('');
  assert.ok(distinct.length <= 6000, `${String(distinct.length)} bytes`);
  const land = await page.locator('.map .land').getAttribute('d');
  assert.ok(drawing);
  const { land: all, regions } = toOutlines(toShapes(drawing), ['crimea']);
  assert.equal(land, all);
  const south = Math.max(...(regions.get('crimea')?.ring.map(([, y]) => y) ?? []));
  const end = await page
    .locator('.map .land')
    .evaluate((path: SVGPathElement) => path.getBBox().y + path.getBBox().height);
  assert.ok(Math.abs(end - south) <= 1, 'the southernmost point of the country is that of Crimea');
});

test('Marks every place that has a region and leads from there to its statements', async () => {
  for (const { place, named, bySection } of toPlaceStatements(report)) {
    const link = page.locator(`.map a[href="#${place.id}"][aria-label]`);
    await expect(link).toHaveCount(place.regions.length > 0 ? 1 : 0);
    const numbers = [...named, ...bySection].map(({ number }) => number);
    await expect(page.locator(`[id="${place.id}"] .no`)).toHaveText(numbers);
  }
});

test('Names the places that have no border in words', async () => {
  for (const { name } of report.places.filter(({ regions }) => regions.length === 0)) {
    await expect(page.locator('.beside > div > p')).toContainText(name);
  }
});

test('Shows every date on the line and below it, with a link to the same statements', async () => {
  const dated = report.sections.flatMap(({ statements }) => statements.filter(({ dates }) => dates.length > 0));
  const words = dated.flatMap(({ dates }) => dates.map(({ written }) => written));
  for (const part of ['.timeline li', '.dates dt']) {
    for (const written of words) await expect(page.locator(part).filter({ hasText: written })).toHaveCount(1);
  }
  const numbers = dated.map(({ number }) => number).toSorted();
  for (const part of ['.timeline .no', '.dates .no']) {
    assert.deepEqual((await page.locator(part).allInnerTexts()).toSorted(), numbers);
  }
});

test('Marks an inferred year in the drawing and in words', async () => {
  await expect(page.locator('.timeline li').filter({ hasText: '8 November [2023]' }).locator('.inferred')).toHaveCount(
    1,
  );
  await expect(page.locator('.dates dd').last()).toContainText('The editors infer 2023');
});

test('Gives no figure without its hedge, its time, its speaker and a link to its statement', async () => {
  const entries = page.locator('#_figures li');
  const figures = report.sections.flatMap(({ statements }) =>
    statements.flatMap((statement) => statement.figures.map((figure) => ({ figure, statement }))),
  );
  await expect(entries).toHaveCount(figures.length);
  for (const [index, { figure, statement }] of figures.entries()) {
    const entry = entries.nth(index);
    await expect(entry).toContainText(`${figure.written} ${figure.of}, ${figure.period}`);
    await expect(entry.locator('.no')).toHaveText(statement.number);
    const speaker = report.sources.find(({ id }) => id === statement.sources[0]);
    await expect(entry.locator('.note a')).toHaveText(speaker?.name ?? '');
  }
});
