import type { Browser } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { findFiles, findPages } from '../browser/find-pages.ts';
import { serveCompressed, type CompressedSite } from '../browser/serve-compressed.ts';
import { siteUnderTest } from '../browser/site-under-test.ts';

/** One promise of the design: what was measured, and what it may be. */
export interface BudgetRow {
  readonly what: string;
  readonly measured: number;
  readonly bound: number;
}

/** What pages weigh and fetch before their reader does anything, as a browser sees it. */
export async function measurePages(browser: Browser, { directory, base } = siteUnderTest): Promise<BudgetRow[]> {
  const report = await weigh(path.join(directory, 'index.html'));
  const statements = (await findFiles(directory)).filter((file) => /(^|\/)\d+\.\d+\/index\.html$/.test(file));
  const weights = await Promise.all(statements.map((file) => weigh(path.join(directory, file))));
  const site = await serveCompressed(directory, base);
  let [blocking, fonts, shift, script, loaded] = [0, 0, 0, 0, 0];
  for (const name of [...(await findPages(directory)), 'search/?q=a']) {
    site.sent.length = 0;
    const context = await browser.newContext({ viewport: { width: 390, height: 800 } });
    const page = await context.newPage();
    await page.addInitScript(() => {
      const shifts: number[] = [];
      Object.assign(globalThis, { shifts });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) shifts.push((entry as PerformanceEntry & { value: number }).value);
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.goto(site.address + name, { waitUntil: 'networkidle' });
    const seen = await page.evaluate(() => ({
      blocking: performance
        .getEntriesByType('resource')
        .filter(
          (entry) =>
            (entry as PerformanceResourceTiming & { renderBlockingStatus: string }).renderBlockingStatus === 'blocking',
        ).length,
      shift: (globalThis as unknown as { shifts: number[] }).shifts.reduce((sum, value) => sum + value, 0),
      inline: [...document.querySelectorAll('script:not([src]):not([type^="application/"])')]
        .map(({ textContent }) => textContent)
        .join('\n'),
    }));
    const sum = (ending: string): number =>
      site.sent.filter(([file]) => file.endsWith(ending)).reduce((total, [, bytes]) => total + bytes, 0);
    blocking = Math.max(blocking, seen.blocking);
    fonts = Math.max(fonts, sum('.woff2'));
    shift = Math.max(shift, seen.shift);
    if (/^(sections\/.*)?$/.test(name)) loaded = Math.max(loaded, sum(''));
    // The search page is where a reader searches: its script is there at once.
    if (!/(^|\/)search\//.test(name)) script = Math.max(script, sum('.js') + compress(Buffer.from(seen.inline)));
    await context.close();
  }
  const search = await measureSearch(browser, site);
  await site.close();
  return [
    { what: 'A search for a word of another language, bytes', measured: search.bytes, bound: 20_000 },
    { what: 'A search for a word of another language, requests', measured: search.requests, bound: 3 },
    { what: 'The report page, readable and styled, bytes in one response', measured: report, bound: 10_000 },
    { what: 'A statement’s page, bytes, the heaviest', measured: Math.max(...weights), bound: 4_000 },
    { what: 'Requests that hold up the first picture, on any page', measured: blocking, bound: 0 },
    {
      what: 'Script before search, bytes, on the heaviest page but that of the search',
      measured: script,
      bound: 2_000,
    },
    { what: 'Fonts, bytes, on the heaviest page', measured: fonts, bound: 16_000 },
    { what: 'The report or a section with all that it loads, bytes, the heaviest', measured: loaded, bound: 26_000 },
    { what: 'Layout shift, on the worst page, a search and its results included', measured: shift, bound: 0 },
  ];
}

/** What is fetched from focus to answer for a word that is none of the report’s own, so that all languages are asked. */
async function measureSearch(browser: Browser, site: CompressedSite): Promise<{ bytes: number; requests: number }> {
  const page = await browser.newPage();
  await page.goto(`${site.address}about/`, { waitUntil: 'networkidle' });
  site.sent.length = 0;
  await page.getByRole('searchbox').fill('бджола');
  await page.locator('#_results .ways a').first().waitFor();
  await page.close();
  return { bytes: site.sent.reduce((sum, [, bytes]) => sum + bytes, 0), requests: site.sent.length };
}

async function weigh(file: string): Promise<number> {
  return compress(await readFile(file));
}

function compress(bytes: Buffer): number {
  return bytes.length === 0
    ? 0
    : brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
}
