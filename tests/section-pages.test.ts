import { expect } from '@playwright/test';
import { after, test } from 'node:test';
import { openSite } from './browser/open-site.ts';

const site = await openSite();
after(() => site.close());

test('A reader can walk through all sections by “next” and back by “previous”', async () => {
  const page = await site.browser.newPage();
  await page.goto(`${site.address}sections/southern-ukraine/`);
  await expect(page.locator('.neighbours .prev')).toHaveCount(0);
  for (const section of ['summonses-and-contracts', 'prisons', 'crimea', 'public-places']) {
    await page.locator('.neighbours .next').click();
    await expect(page).toHaveURL(`${site.address}sections/${section}/`);
  }
  await expect(page.locator('.neighbours .next')).toHaveCount(0);
  await page.locator('.neighbours .prev').click();
  await expect(page).toHaveURL(`${site.address}sections/crimea/`);
  await page.close();
});

test('A section page names its sources and its places, each a link', async () => {
  const page = await site.browser.newPage();
  await page.goto(`${site.address}sections/prisons/`);
  const links = page.locator('.part a');
  for (const name of [
    'National Resistance Center of Ukraine',
    'The report itself',
    'Donetsk region',
    'Eastern Ukraine',
  ]) {
    await expect(links.filter({ hasText: new RegExp(`^${name}$`) })).toHaveCount(1);
  }
  await page.close();
});
