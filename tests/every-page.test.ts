import { expect } from '@playwright/test';
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, test } from 'node:test';
import { readContent } from '../src/content/read-content.ts';
import { idPattern } from '../src/schema/id.ts';
import { findFiles, findPages } from './browser/find-pages.ts';
import { openSite } from './browser/open-site.ts';

const site = await openSite();
after(() => site.close());

const paths = await findPages();

test('The site has the pages that the design promises', () => {
  for (const path of ['', 'about/', 'sources/', '404.html']) assert.ok(paths.includes(path), `/${path} is missing.`);
  assert.equal(paths.filter((path) => /^sections\/[^/]+\/$/.test(path)).length, 5);
  assert.equal(paths.filter((path) => /^sources\/[^/]+\/$/.test(path)).length, 8);
  assert.equal(paths.filter((path) => /^\d+\.1\/$/.test(path)).length, 5);
});

test('Whatever a section or a place is called, no part of the page around it bears its name', async () => {
  const { sections, places } = await readContent('content');
  const named = new Set([...sections, ...places].map(({ id }) => id));
  let count = 0;
  for (const file of await findFiles()) {
    const html = await readFile(`dist/${file}`, 'utf8');
    const ids = Array.from(html.matchAll(/ id="?([^\s">]+)/g), ([, id = '']) => id);
    if (!ids.some((id) => named.has(id))) continue;
    count += 1;
    // Numbers of statements and names below a section's hold a dot; what else could be an id is one of the report.
    const others = ids.filter((id) => idPattern.test(id) && !named.has(id));
    assert.deepEqual(others, [], file);
  }
  assert.ok(count > 8, `${String(count)} pages name sections and places.`);
});

for (const path of paths) {
  test(`/${path} loads without errors, asks nobody else for anything, and keeps nothing on the device`, async () => {
    const context = await site.browser.newContext();
    const page = await context.newPage();
    const errors: string[] = [];
    const requests: string[] = [];
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) errors.push(message.text());
    });
    page.on('pageerror', (error) => errors.push(error.message));
    page.on('request', (request) => requests.push(request.url()));
    await page.goto(site.address + path, { waitUntil: 'networkidle' });
    assert.deepEqual(errors, []);
    assert.deepEqual(
      requests.filter((url) => !url.startsWith(site.address) && !url.startsWith('data:')),
      [],
    );
    assert.deepEqual(await context.cookies(), []);
    assert.equal(await page.evaluate(() => localStorage.length + sessionStorage.length), 0);
    await context.close();
  });

  test(`/${path} has a title, a description, a canonical address, a language and the data of a preview`, async () => {
    const page = await site.browser.newPage();
    await page.goto(site.address + path);
    assert.notEqual(await page.title(), '');
    await expect(page.locator('html')).toHaveAttribute('lang', /^[a-z]{2}$/);
    await expect(page.locator('meta[name=description]')).toHaveAttribute('content', /\p{L}/u);
    await expect(page.locator('meta[property="og:title"]')).toHaveAttribute('content', /\p{L}/u);
    await expect(page.locator('meta[property="og:description"]')).toHaveAttribute('content', /\p{L}/u);
    const canonical = await page.locator('link[rel=canonical]').getAttribute('href');
    assert.match(canonical ?? '', /^https:\/\//);
    await expect(page.locator('meta[property="og:url"]')).toHaveAttribute('content', canonical ?? '');
    await page.close();
  });

  test(`/${path} reads without JavaScript: one heading, and text below it`, async () => {
    const context = await site.browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(site.address + path);
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    const words = (await page.locator('main').innerText()).split(/\s+/);
    assert.ok(words.length > 10, words.join(' '));
    await context.close();
  });
}
