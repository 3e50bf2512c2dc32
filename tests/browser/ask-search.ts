import { expect, type Page } from '@playwright/test';

/** Opens the search page; from here on the search is at work, and every query is told to be under way. */
export async function openSearch(page: Page, site: string): Promise<void> {
  await page.goto(`${site}search/?q=Kherson`);
  await expect(page.locator('#_results ol a')).toHaveCount(4);
}

/** The numbers of the statements that a query finds on the open search page. */
export async function findNumbers(page: Page, query: string): Promise<string[]> {
  await page.getByRole('searchbox').fill(query);
  await page.waitForFunction(() => !document.querySelector('#_results[aria-busy]'));
  return page.locator('#_results ol .no').allTextContents();
}
