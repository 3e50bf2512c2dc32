import { expect, type BrowserContext, type Page } from '@playwright/test';
import assert from 'node:assert/strict';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, afterEach, beforeEach, test } from 'node:test';
import { readContent } from '../src/content/read-content.ts';
import { toEdition } from '../src/model/edition.ts';
import { writeOfflineWorker } from '../src/build/offline-worker.ts';
import { launchBrowser } from './browser/open-site.ts';
import { findPages } from './browser/find-pages.ts';
import { placeSite } from './servers/place-site.ts';
import { serveEverywhere } from './servers/served-sites.ts';
import { startServer } from './servers/start-server.ts';

const directory = await mkdtemp(path.join(tmpdir(), 'edition-'));
await cp('dist', directory, { recursive: true });
const { root, remove } = await placeSite(directory, '/');
const server = await startServer('nginx', root);
const address = `${server.origin}/`;
const everywhere = await serveEverywhere();
const browser = await launchBrowser();
const pages = await findPages(directory);
const report = await readContent('content');
after(async () => {
  await browser.close();
  await server.stop();
  await everywhere.stop();
  await remove();
  await rm(directory, { recursive: true });
});

let context: BrowserContext;
let page: Page;
beforeEach(async () => {
  context = await browser.newContext();
  page = await context.newPage();
  await page.goto(`${address}about/#offline`);
});
afterEach(() => context.close());

const control = () => page.locator('#offline');
const keepButton = () => control().getByRole('button', { name: 'Keep for reading offline' });
const removeButton = () => control().getByRole('button', { name: 'Remove all of it' });

/** Everything that a page can leave on a device. */
const traces = () =>
  page.evaluate(async () => ({
    workers: (await navigator.serviceWorker.getRegistrations()).length,
    caches: await caches.keys(),
    databases: (await indexedDB.databases()).length,
    storage: localStorage.length + sessionStorage.length,
    cookies: document.cookie,
  }));
const none = { workers: 0, caches: [], databases: 0, storage: 0, cookies: '' };

async function keep(): Promise<void> {
  await keepButton().click();
  await expect(control().locator('output')).toHaveText(/^Kept on this device: \d+ files, \d\.\d MB\.$/);
}

test('Without the choice nothing is kept: no worker, no cache, no storage of any kind, on any page', async () => {
  for (const name of pages) {
    await page.goto(address + name);
    assert.deepEqual(await traces(), none, name);
  }
});

test('The control is reached from the footer of every page of the site, from that of one statement by “About”', async () => {
  for (const name of pages.filter((name) => !name.endsWith('report.html'))) {
    await page.goto(address + name);
    const isOfStatement = /^(?:uk\/)?\d+\.\d/.test(name);
    const link = isOfStatement ? 'header a[href$="/about/"]' : 'footer.bottom a[href$="about/#offline"]';
    await expect(page.locator(link)).toHaveCount(1);
  }
});

test('Once kept, every page reads without a network, and an address that no page has says so', async () => {
  await keep();
  await context.setOffline(true);
  for (const name of pages.filter((name) => name !== '404.html' && !name.endsWith('report.html'))) {
    const response = await page.goto(address + name);
    assert.equal(response?.fromServiceWorker(), true, name);
    await expect(page.locator('h1')).toBeVisible();
  }
  await page.goto(`${address}sources`);
  assert.equal(page.url(), `${address}sources/`);
  const missing = await page.goto(`${address}no/such/page/`);
  assert.equal(missing?.status(), 404);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('No page has this address');
});

test('What it would take is said before it is kept: pages and search, and none of the files for saving', async () => {
  await expect(control().locator('output')).toHaveText(/^This would take \d\.\d MB, in \d+ files\.$/);
  assert.deepEqual(await traces(), none);
  await keep();
  const kept = await page.evaluate(async () => {
    const names = await caches.keys();
    const requests = await (await caches.open(names[0] ?? '')).keys();
    return requests.map(({ url }) => new URL(url).pathname);
  });
  const saved = kept.filter(
    (path) => /\.(?!html$|js$|css$|woff2$|svg$)\w+$/.test(path) && !/^\/(?:uk\/)?pagefind\//.test(path),
  );
  assert.deepEqual(
    saved.map((path) => path.replace(/\w{8}/, '…')),
    ['/_astro/offline.….json'],
  );
  assert.ok(kept.includes('/sections/prisons/') && !kept.some((path) => path.endsWith('/report.html')));
  await context.setOffline(true);
  await assert.rejects(page.goto(`${address}report.pdf`), /ERR_/);
});

test('A site of more than 20 MB is not offered to be kept, and says so', async () => {
  const offer = path.join(directory, 'offline.json');
  const before = await readFile(offer, 'utf8');
  await writeFile(offer, '{"files":600,"bytes":20000001}');
  await page.reload();
  await expect(control().locator('output')).toHaveText(/^With 20\.0 MB in 600 files, the site is too large/);
  await expect(keepButton()).toBeHidden();
  await writeFile(offer, before);
});

test('Once kept, search works without a network, in every edition', async () => {
  await keep();
  await context.setOffline(true);
  await page.goto(address);
  await page.getByRole('searchbox').fill('Запорожье');
  await expect(page.locator('#_results')).toContainText('Zaporizhzhia');
  await page.goto(`${address}uk/`);
  await page.getByRole('searchbox').fill('Запорожье');
  await expect(page.locator('#_results')).toContainText('Запорізькій');
});

for (const { server, base, address } of everywhere.sites) {
  test(`${server}, below ${base}: the site is kept, read and searched without a network, and removed whole`, async () => {
    await page.goto(`${address}about/#offline`);
    assert.deepEqual(await traces(), none);
    await keep();
    await context.setOffline(true);
    const response = await page.goto(`${address}sections/prisons/`);
    assert.equal(response?.fromServiceWorker(), true);
    await page.getByRole('searchbox').fill('Запорожье');
    await expect(page.locator('#_results')).toContainText('Zaporizhzhia');
    await context.setOffline(false);
    await page.goto(`${address}about/#offline`);
    await removeButton().click();
    await expect(control().locator('output')).toContainText('keeps nothing on this device any more');
    assert.deepEqual(await traces(), none);
  });
}

test('A newer edition replaces the kept one as a whole, once no page of the old one is open', async () => {
  const about = path.join(directory, 'about/index.html');
  const home = path.join(directory, 'index.html');
  const before = [await readFile(about, 'utf8'), await readFile(home, 'utf8')] as const;
  const worker = await readFile(path.join(directory, 'offline-worker.js'), 'utf8');
  await keep();
  for (const [index, file] of [about, home].entries()) {
    await writeFile(file, (before[index] ?? '').replaceAll('</h1>', ' (second edition)</h1>'));
  }
  await writeOfflineWorker({ editions: [toEdition(report, address)], directory, base: '/', hashes: new Map() });
  const asked: string[] = [];
  context.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
  await expect(async () => {
    await page.reload();
    await control().scrollIntoViewIfNeeded();
    await expect(control().locator('output')).toContainText('A newer edition lies ready');
  }).toPass();
  assert.ok(asked.includes('/about/') && !asked.includes('/places/'), 'Files that did not change were fetched again.');
  await page.goto(address);
  await expect(page.getByRole('heading', { level: 1 })).not.toContainText('second edition');
  await page.close();
  page = await context.newPage();
  await expect(async () => {
    await page.goto(address);
    await expect(page.getByRole('heading', { level: 1 })).toContainText('second edition', { timeout: 500 });
  }).toPass();
  await page.goto(`${address}about/#offline`);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('second edition');
  await expect(control().locator('output')).toHaveText(/^Kept on this device: \d+ files, \d\.\d MB\.$/);
  assert.equal((await traces()).caches.length, 1);
  await writeFile(about, before[0]);
  await writeFile(home, before[1]);
  await writeFile(path.join(directory, 'offline-worker.js'), worker);
});

test('A site that changes while it is fetched is not kept by halves', async () => {
  const file = path.join(directory, 'places/index.html');
  const before = await readFile(file, 'utf8');
  await writeFile(file, before.replaceAll('</h1>', ' (of another edition)</h1>'));
  await keepButton().click();
  await expect(control().locator('output')).toContainText('nothing is kept');
  assert.deepEqual(await traces(), none);
  await writeFile(file, before);
});

test('Removing takes everything away, and nothing comes back', async () => {
  await keep();
  await removeButton().click();
  await expect(control().locator('output')).toContainText('keeps nothing on this device any more');
  assert.deepEqual(await traces(), none);
  await page.getByRole('searchbox').fill('Crimea');
  await expect(page.locator('#_results')).toContainText('Crimea');
  await page.goto(address);
  assert.deepEqual(await traces(), none);
  await page.goto(`${address}about/#offline`);
  await expect(keepButton()).toBeVisible();
});
