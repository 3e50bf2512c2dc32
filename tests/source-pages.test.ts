import { expect } from '@playwright/test';
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { openSite } from './browser/open-site.ts';
import { expectations } from './expectations.ts';

const site = await openSite();
after(() => site.close());

async function readNumbers(source: string): Promise<string[]> {
  const page = await site.browser.newPage();
  await page.goto(`${site.address}sources/${source}/`);
  const numbers = await page.locator('.statements > li > a').allInnerTexts();
  await page.close();
  return numbers.toSorted();
}

const expected = Object.entries(expectations);
const spokenBy = (source: string) => expected.filter(([, { by }]) => by === source).map(([number]) => number);
const spokenVia = (source: string) => expected.filter(([, { via }]) => via === source).map(([number]) => number);

for (const source of ['nrc', 'nrc-local', 'law-experts', 'korotkyh', 'suspilne', 'chrg', 'report']) {
  test(`The page of ${source} has every statement that it makes, and of those who speak via it`, async () => {
    assert.deepEqual(await readNumbers(source), [...spokenBy(source), ...spokenVia(source)].toSorted());
  });
}

test('The page of a body whose member speaks has these statements, and credits the member, not the body', async () => {
  const page = await site.browser.newPage();
  await page.goto(`${site.address}sources/ctrc/`);
  await expect(page.locator('.part .note').first()).toHaveText(
    'Liudmyla Korotkyh is manager at Crimean Tatar Resource Centre. The report credits these words to Liudmyla Korotkyh, not to Crimean Tatar Resource Centre.',
  );
  assert.deepEqual(await readNumbers('ctrc'), spokenBy('korotkyh'));
  await page.close();
});

test('A source page tells in words through whom the words reached the report', async () => {
  const page = await site.browser.newPage();
  await page.goto(`${site.address}sources/nrc-local/`);
  await expect(page.locator('.part .note').first()).toHaveText(
    'Local sources of the National Resistance Center: these words reached the report via National Resistance Center of Ukraine.',
  );
  await page.close();
});

test('A statement on a source page leads to its section, where it is marked', async () => {
  const page = await site.browser.newPage();
  await page.goto(`${site.address}sources/chrg/`);
  await page.getByRole('link', { name: 'Statement 4.5' }).click();
  await expect(page).toHaveURL(`${site.address}sections/crimea/#4.5`);
  await expect(page.locator('[id="4.5"]')).toBeInViewport();
  await page.close();
});
