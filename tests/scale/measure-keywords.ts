import type { Browser } from '@playwright/test';
import { lookBelow } from '../browser/look-below.ts';
import { serveSite } from '../browser/open-site.ts';

/** How a reader without script finds a keyword on a telephone: by how many guide words, and which are out of sight below theirs. */
export async function measureKeywords(browser: Browser, directory: string): Promise<Record<string, number>> {
  const site = await serveSite(directory, '/');
  const context = await browser.newContext({ viewport: { width: 390, height: 664 }, javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${site.address}keywords/`);
  const guides = await page
    .locator('.letters a')
    .evaluateAll((all) =>
      all.map((link) => link instanceof HTMLAnchorElement && ([link.pathname, link.hash] as const)),
    );
  let unseen = 0;
  for (const [at, guide] of guides.entries()) {
    if (!guide) continue;
    const [path, hash] = guide;
    await page.goto(new URL(path + hash, site.address).href);
    const next = guides[at + 1];
    const below = await page.evaluate(lookBelow, [hash, next && next[0] === path ? next[1] : undefined] as const);
    unseen += below.unseen.length;
  }
  await context.close();
  await site.close();
  return { 'guide words': guides.length, 'keywords out of sight below their guide word': unseen };
}
