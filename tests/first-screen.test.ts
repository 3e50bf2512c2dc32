import { expect } from '@playwright/test';
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { readContent } from '../src/content/read-content.ts';
import { toShortName, toSpeakers } from '../src/model/speakers/who-says.ts';
import { openSite } from './browser/open-site.ts';

const report = await readContent('content');
const wanted = report.sections.flatMap(({ key }) => key);
const keys = report.sections.flatMap(({ statements }) => statements).filter(({ number }) => wanted.includes(number));
const site = await openSite();
after(() => site.close());

test('Five statements at most stand first, and every section has one among them', () => {
  assert.ok(keys.length > 0 && keys.length <= 5);
  assert.deepEqual(
    keys.map(({ section }) => section),
    report.sections.map(({ number }) => number),
  );
});

for (const [width, height] of [
  [390, 664],
  [1280, 800],
] as const) {
  test(`What the report finds stands whole on the first screen of ${String(width)} × ${String(height)}, and the text begins soon`, async () => {
    const page = await site.browser.newPage({ viewport: { width, height }, javaScriptEnabled: false });
    await page.goto(site.address);
    const shown = page.locator('.keys > li');
    await expect(shown).toHaveText(
      keys.map((statement) => {
        const names = toSpeakers(report, statement).map(({ source }) => toShortName(source));
        return `${statement.number} ${statement.text} — ${names.join('; ')}`;
      }),
    );
    const leaving = await page.locator('.leaving').boundingBox();
    for (const item of await shown.all()) {
      const box = await item.boundingBox();
      assert.ok(box && leaving && box.y >= 0 && box.y + box.height <= leaving.y);
    }
    const first = await page.locator('.statement').first().boundingBox();
    assert.ok(first && first.y <= 1.2 * height, `${String(first?.y)} px`);
    await page.close();
  });
}

test('The number of a key statement leads to its place in the text', async () => {
  const page = await site.browser.newPage({ javaScriptEnabled: false });
  await page.goto(site.address);
  const [first] = keys;
  assert.ok(first);
  await page.locator('.keys a').first().click();
  await expect(page).toHaveURL(`${site.address}#${first.number}`);
  await expect(page.locator('.statement:target')).toBeInViewport();
  await page.close();
});
