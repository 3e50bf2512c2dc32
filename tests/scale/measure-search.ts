import type { Browser } from '@playwright/test';
import { serveCompressed } from '../browser/serve-compressed.ts';

/** What a search for a common word fetches, from focus to when all that it shows first is there. */
export async function measureSearch(browser: Browser, directory: string): Promise<Record<string, number>> {
  const site = await serveCompressed(directory);
  const page = await browser.newPage();
  await page.goto(`${site.address}about/`, { waitUntil: 'networkidle' });
  site.sent.length = 0;
  await page.getByRole('searchbox').fill('summonses');
  await page.locator('#_results ol a').first().waitFor();
  const first = site.sent.reduce((sum, [, length]) => sum + length, 0);
  await page.waitForLoadState('networkidle');
  const bytes = site.sent.reduce((sum, [, length]) => sum + length, 0);
  await page.close();
  await site.close();
  return {
    'bytes to the first result': first,
    'bytes of a search': bytes,
    'requests of a search': site.sent.length,
  };
}
