import type { Page } from '@playwright/test';

/** Unfolds what a page keeps folded or lays out only in sight, so that it is looked at too; the search and reading offline have it only once they have loaded. */
export async function openFolds(page: Page): Promise<void> {
  if (/\/(search|about)\//.test(page.url())) await page.waitForLoadState('networkidle');
  await page.evaluate(() => {
    for (const fold of document.querySelectorAll('details')) fold.open = true;
    for (const section of document.querySelectorAll('section')) section.style.contentVisibility = 'visible';
  });
}
