import { expect } from '@playwright/test';
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
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
  const listed = page.locator('details', { hasText: 'Fingerprints of these statements' });
  await listed.locator('summary').click();
  await expect(listed.getByText(printed, { exact: true })).toBeVisible();
  await page.close();
});

const quote =
  /^“According to .* not met\.” — Crimean Human Rights Group, Forced mobilisation under occupation, statement 4\.5, \d+ \w+ \d{4}, https:\/\/\S+\/4\.5\/$/;

test('A number is a plain link to its statement, and with script a control beside it copies link and quote', async () => {
  const context = await site.browser.newContext();
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const page = await context.newPage();
  await page.goto(site.address);
  await expect(page.getByRole('button', { name: 'Copy link' })).toHaveCount(0);
  await page.getByRole('link', { name: 'Statement 4.5' }).click();
  await expect(page).toHaveURL(/#4\.5$/);
  await page.getByRole('button', { name: 'Copy link' }).click();
  await expect(page.getByText('Copied', { exact: true })).toBeVisible();
  const clipboard = () => page.evaluate(() => navigator.clipboard.readText());
  const canonical = (await page.locator('link[rel=canonical]').getAttribute('href')) ?? '';
  assert.equal(await clipboard(), `${canonical}4.5/`);
  await page.getByRole('button', { name: 'Copy quote' }).click();
  await expect.poll(clipboard).toMatch(quote);
  const html = await page.evaluate(async () => {
    const [copied] = await navigator.clipboard.read();
    return (await copied?.getType('text/html'))?.text();
  });
  assert.match(html ?? '', /<cite>Forced mobilisation under occupation<\/cite>.*<a href="https:/s);
  await page.goto(`${site.address}sections/crimea/#4.6`);
  await page.getByRole('button', { name: 'Copy link' }).click();
  assert.equal(await clipboard(), `${canonical}4.6/`);
  await context.close();
});

test('What the browser refuses to copy is not said to be copied: it leads to where the quote stands ready', async () => {
  const context = await site.browser.newContext();
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const page = await context.newPage();
  await page.goto(`${site.address}#4.5`);
  await page.getByRole('button', { name: 'Copy link' }).click();
  await expect(page.getByText('Copied', { exact: true })).toBeVisible();
  await page.route('**/4.5/', (route) => route.abort());
  await page.getByRole('button', { name: 'Copy quote' }).click();
  await expect(page.getByText('Copied', { exact: true })).toHaveCount(0);
  const ready = page.getByRole('status').getByRole('link', { name: /^Not copied/ });
  await expect(ready).toHaveAttribute('href', /\/4\.5\/#quote$/);
  await context.close();
});

test('Where a page came over plain HTTP, nothing is offered to be copied', async () => {
  const page = await site.browser.newPage();
  await page.addInitScript(() => {
    Object.defineProperty(globalThis, 'isSecureContext', { value: false });
  });
  await page.goto(`${site.address}#4.5`);
  await expect(page.locator('[id="4.5"]')).toBeInViewport();
  await expect(page.getByRole('button', { name: /^Copy/ })).toHaveCount(0);
  await page.close();
});

test('Without script, a statement’s page has the quote and every citation ready to be selected', async () => {
  const page = await site.browser.newPage({ javaScriptEnabled: false });
  await page.goto(`${site.address}4.5/`);
  assert.match((await page.locator('#quote').innerText()).trim(), quote);
  for (const form of ['BibTeX', 'RIS']) {
    await page.getByText(form, { exact: true }).click();
    await expect(page.locator('details[open] pre').last()).toContainText('4.5');
  }
  await page.close();
});

test('Without script, the cite box of a section has a file of each form, and leads to the page of each statement', async () => {
  const page = await site.browser.newPage({ javaScriptEnabled: false });
  await page.goto(`${site.address}sections/crimea/`);
  const box = page.locator('details', { hasText: 'Cite this section or a statement' });
  await box.locator('summary').click();
  const links = await box.getByRole('link').all();
  assert.equal(links.length, 4 + 1 + 6);
  for (const link of links) {
    await expect(link).toBeVisible();
    const address = new URL((await link.getAttribute('href')) ?? '', page.url());
    assert.equal((await page.request.get(address.href)).status(), 200, address.href);
  }
  await page.close();
});
