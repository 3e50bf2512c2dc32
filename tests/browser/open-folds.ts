import type { Page } from '@playwright/test';

/** Unfolds what a page keeps folded or lays out only in sight, so that it is looked at too; the page of the search has it only once it has loaded. */
export async function openFolds(page: Page): Promise<void> {
  if (page.url().includes('/search/')) await page.waitForLoadState('networkidle');
  await page.evaluate(() => {
    for (const fold of document.querySelectorAll('details')) fold.open = true;
    for (const section of document.querySelectorAll('section')) section.style.contentVisibility = 'visible';
  });
}
