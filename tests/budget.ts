import type { Page } from '@playwright/test';
import process from 'node:process';
import { brotliCompressSync } from 'node:zlib';
import { readFile } from 'node:fs/promises';
import { launchBrowser } from './browser/open-site.ts';
import { serveCompressed } from './browser/serve-compressed.ts';

/** What a search may cost a reader. */
const bounds = { scriptBefore: 2_000, bytes: 20_000, requests: 3, keyToResult: 10, focusToResult: 600 };

/** A slow line: 1.6 Mbit/s down, 150 ms a request; and a processor four times slower. */
const slowLine = { offline: false, latency: 150, downloadThroughput: 1_600_000 / 8, uploadThroughput: 750_000 / 8 };

const site = await serveCompressed('dist');
const browser = await launchBrowser();

/** Milliseconds from turning to the field to the first result, its query typed at once. */
function measureFocus(page: Page, query: string): Promise<number> {
  return page.evaluate(
    (typed) =>
      new Promise<number>((resolve) => {
        const field = document.querySelector<HTMLInputElement>('form[role=search] input');
        const results = document.getElementById('_results');
        if (!field || !results) throw new Error('There is no search on this page.');
        new MutationObserver((_, observer) => {
          if (!results.querySelector('ol a')) return;
          observer.disconnect();
          resolve(performance.now() - start);
        }).observe(results, { childList: true, subtree: true });
        const start = performance.now();
        field.focus();
        field.value = typed;
        field.dispatchEvent(new Event('input', { bubbles: true }));
      }),
    query,
  );
}

async function measureFirst(slow: boolean): Promise<{ time: number; bytes: number; requests: number }> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(site.address, { waitUntil: 'networkidle' });
  const devtools = await context.newCDPSession(page);
  if (slow) {
    await devtools.send('Network.enable');
    await devtools.send('Network.emulateNetworkConditions', slowLine);
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  }
  site.sent.length = 0;
  const time = await measureFocus(page, 'Zaporozhye');
  const bytes = site.sent.reduce((sum, [, length]) => sum + length, 0);
  const requests = site.sent.length;
  await context.close();
  return { time, bytes, requests };
}

/** Milliseconds from a key to the first result of the query that it completes, once all is loaded. */
async function measureKeys(): Promise<number[]> {
  const page = await browser.newPage();
  await page.goto(`${site.address}search/?q=Crime`);
  await page.waitForFunction(() => document.querySelector('#_results ol a'));
  const times: number[] = [];
  for (const query of ['Kherso', 'mosqu', 'priso', 'Krym', 'draf', 'passpor', 'villag', 'Donets']) {
    const field = page.getByRole('searchbox');
    await field.fill('');
    await page.waitForFunction(() => !document.querySelector('#_results ol a'));
    await page.evaluate((typed) => {
      const input = document.querySelector<HTMLInputElement>('form[role=search] input');
      if (input) input.value = typed;
    }, query);
    const timed = await page.evaluateHandle(() => ({
      time: new Promise<number>((resolve) => {
        let pressed = 0;
        addEventListener('keydown', ({ timeStamp }) => (pressed = timeStamp), { once: true, capture: true });
        new MutationObserver((_, observer) => {
          if (!document.querySelector('#_results ol a')) return;
          observer.disconnect();
          resolve(performance.now() - pressed);
        }).observe(document.body, { childList: true, subtree: true });
      }),
    }));
    await field.press(
      { Kherso: 'n', mosqu: 'e', priso: 'n', draf: 't', passpor: 't', villag: 'e', Donets: 'k' }[query] ?? 'u',
    );
    times.push(await timed.evaluate(({ time }) => time));
  }
  await page.close();
  return times;
}

function toMedian(values: readonly number[]): number {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? NaN;
}

async function repeat<T>(measure: () => Promise<T>): Promise<T[]> {
  const all: T[] = [];
  for (let run = 0; run < 5; run += 1) all.push(await measure());
  return all;
}

const html = await readFile('dist/index.html', 'utf8');
const scripts = [...html.matchAll(/<script[^>]* src="\/([^"]+)"/g)].flatMap(([, name]) => name ?? []);
const script = await Promise.all(
  scripts.map(async (name) => brotliCompressSync(await readFile(`dist/${name}`)).length),
);
await measureFirst(false);
const slow = await repeat(() => measureFirst(true));
const keys = await repeat(async () => toMedian(await measureKeys()));
await browser.close();
await site.close();

const measured = {
  scriptBefore: script.reduce((sum, length) => sum + length, 0),
  bytes: Math.max(...slow.map(({ bytes }) => bytes)),
  requests: Math.max(...slow.map(({ requests }) => requests)),
  keyToResult: toMedian(keys),
  focusToResult: toMedian(slow.map(({ time }) => time)),
};
for (const name of ['scriptBefore', 'bytes', 'requests', 'keyToResult', 'focusToResult'] as const) {
  const held = measured[name] <= bounds[name];
  console.log(`${held ? 'within' : 'BEYOND'}  ${name}: ${measured[name].toFixed(1)} of ${String(bounds[name])}`);
  if (!held) process.exitCode = 1;
}
