import { expect } from '@playwright/test';
import { after, test } from 'node:test';
import { openSite } from './browser/open-site.ts';

const site = await openSite();
after(() => site.close());

test('The report page shows five sections in their order, with 22 statements numbered as verses', async () => {
  const page = await site.browser.newPage();
  await page.goto(site.address);
  await expect(page.locator('main .section .no')).toHaveText(['1', '2', '3', '4', '5']);
  await expect(page.locator('.statement')).toHaveCount(22);
  await page.close();
});
