import { expect } from '@playwright/test';
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { readContent } from '../src/content/read-content.ts';
import { openSite } from './browser/open-site.ts';
import { findPages } from './browser/find-pages.ts';

const { settings } = await readContent('content');
const neutral = settings['quick-exit'];
const site = await openSite();
after(() => site.close());

test('Stands on every page as a plain link that tells the other side nothing', async () => {
  const page = await site.browser.newPage();
  for (const path of await findPages()) {
    await page.goto(site.address + path);
    const link = page.getByRole('link', { name: path.startsWith('uk/') ? 'Покинути цей сайт' : 'Leave this site' });
    await expect(link).toHaveAttribute('href', neutral);
    await expect(link).toHaveAttribute('rel', /noreferrer/);
    await expect(link).toBeInViewport();
  }
  await page.close();
});

test('Takes the page out of the history, says nothing of where the reader was, and asks nothing before', async () => {
  const context = await site.browser.newContext();
  const asked: { url: string; referrer: string | undefined }[] = [];
  await context.route(neutral, async (route) => {
    asked.push({ url: route.request().url(), referrer: route.request().headers().referer });
    await route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Neutral</title>' });
  });
  const page = await context.newPage();
  await page.goto('about:blank');
  await page.goto(`${site.address}places/`);
  await page.getByRole('link', { name: 'Leave this site' }).hover();
  assert.deepEqual(asked, []);
  await page.getByRole('link', { name: 'Leave this site' }).click();
  await expect(page).toHaveTitle('Neutral');
  assert.deepEqual(asked, [{ url: neutral, referrer: undefined }]);
  await page.goBack();
  assert.equal(page.url(), 'about:blank');
  await context.close();
});

test('Is a small thing in a corner at any width, with advice beside it', async () => {
  const page = await site.browser.newPage();
  for (const width of [320, 390, 1280]) {
    await page.setViewportSize({ width, height: 640 });
    await page.goto(site.address);
    const box = await page.locator('.leaving').boundingBox();
    assert.ok(box && box.width < 170 && box.height < 36, JSON.stringify(box));
    await page.locator('.leaving a').last().click();
    await expect(page.locator('#leaving')).toBeInViewport();
  }
  await page.close();
});

test('Shift pressed three times leaves, and a cover stands over the page while the next one loads', async () => {
  const context = await site.browser.newContext();
  // An answer without a page: the browser stays where it is.
  await context.route(neutral, (route) => route.fulfill({ status: 204 }));
  const page = await context.newPage();
  await page.goto(site.address);
  await page.keyboard.type('/Three CAPITALS');
  for (const combination of ['Alt+Shift', 'Alt+Shift', 'Control+Shift', 'Shift+a', 'Shift', 'Shift']) {
    await page.keyboard.press(combination);
  }
  await expect(page.locator('main')).toBeVisible();
  await page.keyboard.press('Shift');
  await expect(page.locator('main')).toBeHidden();
  await expect(page).toHaveTitle(new URL(neutral).host);
  await context.close();
});

test('Works without script', async () => {
  const context = await site.browser.newContext({ javaScriptEnabled: false });
  await context.route(neutral, (route) =>
    route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Neutral</title>' }),
  );
  const page = await context.newPage();
  await page.goto(site.address);
  await page.getByRole('link', { name: 'Leave this site' }).click();
  await expect(page).toHaveTitle('Neutral');
  await context.close();
});
