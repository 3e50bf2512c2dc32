import type { Page } from '@playwright/test';

/** Unfolds everything that a page keeps folded, so that it is looked at too. */
export async function openFolds(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const fold of document.querySelectorAll('details')) fold.open = true;
  });
}
