import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { findFiles } from '../src/build/find-files.ts';
import { launchBrowser } from './browser/open-site.ts';
import { findPages } from './browser/find-pages.ts';
import { serveEverywhere } from './servers/served-sites.ts';

const { sites, stop } = await serveEverywhere();
const browser = await launchBrowser();
after(async () => {
  await browser.close();
  await stop();
});

const get = (address: string, headers: Record<string, string> = {}): Promise<Response> =>
  fetch(address, { headers, redirect: 'manual' });

for (const { server, base, address, directory } of sites) {
  const where = `${server}, below ${base}`;
  const pages = await findPages(directory);
  const pagesAndNone = [...pages, 'no/such/page/', 'sections/no-such-section'];

  test(`${where}: every answer, a missing page included, forbids what the site does not need`, async () => {
    for (const page of pagesAndNone) {
      const { headers } = await get(address + page);
      const policy = headers.get('content-security-policy') ?? '';
      assert.match(policy, /^default-src 'none';script-src 'self'/, page);
      assert.match(policy, /frame-ancestors 'none'/, page);
      assert.doesNotMatch(policy, /unsafe|https?:|\*/, page);
      assert.equal(headers.get('x-content-type-options'), 'nosniff', page);
      assert.equal(headers.get('x-frame-options'), 'DENY', page);
      assert.equal(headers.get('x-dns-prefetch-control'), 'off', page);
      assert.equal(headers.get('referrer-policy'), 'no-referrer', page);
      assert.equal(headers.get('cross-origin-opener-policy'), 'same-origin', page);
      assert.equal(headers.get('cross-origin-embedder-policy'), 'require-corp', page);
      assert.equal(headers.get('cross-origin-resource-policy'), 'same-origin', page);
      assert.match(headers.get('strict-transport-security') ?? '', /^max-age=\d{8}/, page);
      assert.match(headers.get('permissions-policy') ?? '', /camera=\(\).*geolocation=\(\).*microphone=\(\)/, page);
    }
  });

  test(`${where}: only files that carry a hash in their name may be kept, and no answer that something is missing`, async () => {
    const files = (await findFiles(directory)).filter((file) => !file.endsWith('index.html'));
    for (const file of files) {
      const kept = (await get(address + file)).headers.get('cache-control')?.includes('immutable');
      assert.equal(kept, isHashed(file), file);
    }
    for (const missing of ['_astro/none.woff2', 'none']) {
      const response = await get(address + missing);
      assert.equal(response.status, 404);
      assert.doesNotMatch(response.headers.get('cache-control') ?? '', /immutable/);
    }
  });

  test(`${where}: a page that did not change is not sent again`, async () => {
    const first = await get(address);
    const again = await get(address, { 'if-none-match': first.headers.get('etag') ?? '' });
    assert.equal(again.status, 304);
  });

  test(`${where}: an address without its slash leads to the page, and nowhere else`, async () => {
    const shortened = ['sections/prisons', 'sources', ...(base === '/' ? [] : ['/'])];
    for (const path of shortened) {
      const asked = path === '/' ? address.slice(0, -1) : address + path;
      const { status, headers } = await get(asked);
      assert.ok([301, 308].includes(status), asked);
      assert.equal(decodeURI(new URL(headers.get('location') ?? '', asked).href), `${decodeURI(asked)}/`);
    }
  });

  test(`${where}: an address that no page has is answered by the page that says so`, async () => {
    const response = await get(`${address}no/such/page`);
    assert.equal(response.status, 404);
    assert.match(await response.text(), /<h1>/);
  });

  test(`${where}: text is compressed, and every file is of the kind it is`, async () => {
    for (const file of ['', 'feed.xml']) {
      const { headers } = await get(address + file, { 'accept-encoding': 'gzip' });
      assert.equal(headers.get('content-encoding'), 'gzip', file);
    }
    assert.match((await get(address)).headers.get('content-type') ?? '', /^text\/html/);
    assert.match(
      (await get(`${address}report.bib`)).headers.get('content-type') ?? '',
      /^application\/x-bibtex; charset=utf-8/,
    );
  });

  test(`${where}: every page works under the policy, in a browser`, async () => {
    const page = await browser.newPage();
    const complaints: string[] = [];
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(error.message));
    for (const path of pages.filter((path) => path !== '404.html')) {
      const response = await page.goto(address + path, { waitUntil: 'load' });
      assert.equal(response?.status(), 200, path);
      assert.ok(await page.evaluate(() => crossOriginIsolated), path);
    }
    assert.deepEqual(complaints, []);
    await page.close();
  });

  test(`${where}: the search works under the policy, which lets nothing compile`, async () => {
    const page = await browser.newPage();
    await page.goto(`${address}search/?q=мечеть`);
    await page.waitForFunction(() => document.querySelector('#_results ol a'));
    const found = await page.locator('#_results ol a').evaluate((link: HTMLAnchorElement) => link.pathname + link.hash);
    assert.match(found, new RegExp(`^${encodeURI(base)}5\\.2/$`));
    await page.close();
  });
}

for (const { server, address } of sites.filter(({ base }) => base === '/')) {
  test(`${server}: a hundred readers at once, for ten seconds, all get the report`, async () => {
    const report = await (await get(address)).text();
    const end = Date.now() + 10_000;
    const read = async (): Promise<number> => {
      let answered = 0;
      for (; Date.now() < end; answered += 1) {
        const response = await get(address, { 'accept-encoding': 'gzip' });
        assert.equal(response.status, 200);
        assert.equal(await response.text(), report);
        // Readers ask now and then; what the machine could bear at most is no promise of the site.
        await setTimeout(500);
      }
      return answered;
    };
    const answered = (await Promise.all(Array.from({ length: 100 }, read))).reduce((sum, one) => sum + one, 0);
    assert.ok(answered > 100);
  });
}

function isHashed(file: string): boolean {
  return /^_astro\/.+\.[\w-]{8,}\.\w+$|^pagefind\/(fragment|index|filter)\/[0-9a-f]{10}\.json$/.test(file);
}
