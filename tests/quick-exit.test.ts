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
    const link = page.getByRole('link', { name: 'Leave this site' });
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
