import { expect } from '@playwright/test';
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { after, test } from 'node:test';
import { openSite } from './browser/open-site.ts';

const site = await openSite();
after(() => site.close());

test('The command on the page about this site prints the fingerprint that the section lists', async () => {
  const page = await site.browser.newPage({ javaScriptEnabled: false });
  await page.goto(`${site.address}about/`);
  const command = await page.locator('#check').innerText();
  const printed = execFileSync('sh', ['-c', command], { encoding: 'utf8' }).split(' ')[0] ?? '';
  assert.equal(printed, await page.locator('#expected').innerText());
  await page.locator('#verify a').first().click();
  await page.getByText('Fingerprints of these statements').click();
  await expect(page.getByText(printed, { exact: true })).toBeVisible();
  await page.close();
});

test('A number is a plain link to its statement, and with script a control beside it copies link and citation', async () => {
  const context = await site.browser.newContext();
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const page = await context.newPage();
  await page.goto(site.address);
  await expect(page.getByRole('button', { name: 'Copy link' })).toHaveCount(0);
  await page.getByRole('link', { name: 'Statement 4.5' }).click();
  await expect(page).toHaveURL(/#4\.5$/);
  await page.getByRole('button', { name: 'Copy link' }).click();
  await expect(page.getByText('Copied')).toBeVisible();
  const clipboard = () => page.evaluate(() => navigator.clipboard.readText());
  assert.equal(await clipboard(), `${site.address}sections/crimea/#4.5`);
  await page.getByRole('button', { name: 'Copy citation' }).click();
  const citation = await readFile('dist/sections/crimea/4.5.txt', 'utf8');
  await expect.poll(clipboard).toBe(citation);
  assert.match(citation, /^Statement 4\.5 \(Crimean Human Rights Group\)\. In: .* Record of \d{4}-\d\d-\d\d\. https:/);
  await page.goto(`${site.address}sections/crimea/#4.6`);
  await page.getByRole('button', { name: 'Copy link' }).click();
  assert.equal(await clipboard(), `${site.address}sections/crimea/#4.6`);
  await context.close();
});

test('Without script, the cite box of a section opens and leads to a file of each form for each statement', async () => {
  const page = await site.browser.newPage({ javaScriptEnabled: false });
  await page.goto(`${site.address}sections/crimea/`);
  await page.getByText('Cite this section or a statement').click();
  for (const form of ['Plain text', 'BibTeX', 'RIS', 'CSL-JSON']) {
    await expect(page.getByRole('link', { name: form, exact: true })).toHaveCount(7);
  }
  const files = await page
    .getByRole('list', { name: /as a file$/ })
    .getByRole('link')
    .all();
  for (const file of files) {
    const address = new URL((await file.getAttribute('href')) ?? '', page.url());
    assert.equal((await page.request.get(address.href)).status(), 200, address.href);
  }
  await page.close();
});

test('Reference managers find title, report, day, language and address in the head of a section', async () => {
  const page = await site.browser.newPage();
  await page.goto(`${site.address}sections/crimea/`);
  const read = (name: string) => page.locator(`meta[name="${name}"]`).getAttribute('content');
  assert.equal(await read('citation_title'), await page.locator('h1').innerText());
  assert.match((await read('citation_publication_date')) ?? '', /^\d{4}\/\d\d\/\d\d$/);
  assert.equal(await read('citation_language'), 'en');
  assert.equal(await read('citation_public_url'), await page.locator('link[rel=canonical]').getAttribute('href'));
  assert.ok(await read('citation_inbook_title'));
  await page.close();
});
