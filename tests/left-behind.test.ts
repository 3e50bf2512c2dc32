import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { after, before, test } from 'node:test';
import { hasFirefox, launchChromium, launchFirefox } from './browser/firefox.ts';
import { serveSite } from './browser/open-site.ts';
import { type, waitFor, type OtherBrowser } from './browser/other-browser.ts';

let site: Awaited<ReturnType<typeof serveSite>>;
before(async () => {
  site = await serveSite();
});
after(() => site.close());

/** What a browser writes down of a session, by the tables that could hold an address, a title or a typed word. */
const browsers = [
  {
    name: 'Chromium',
    isThere: true,
    launch: launchChromium,
    kept: [
      ['Default/History', 'SELECT url, title FROM urls'],
      ['Default/History', 'SELECT term, normalized_term FROM keyword_search_terms'],
      ['Default/Web Data', 'SELECT name, value FROM autofill'],
    ],
  },
  {
    name: 'Firefox',
    isThere: hasFirefox,
    launch: launchFirefox,
    kept: [
      ['places.sqlite', 'SELECT url, title, description FROM moz_places'],
      ['places.sqlite', 'SELECT input FROM moz_inputhistory'],
      ['formhistory.sqlite', 'SELECT fieldname, value FROM moz_formhistory'],
    ],
  },
] as const;

for (const { name, isThere, launch, kept } of browsers) {
  const options = isThere ? {} : { skip: `There is no ${name} on this machine.` };

  test(
    `${name}: typing leaves nothing in the history, what was sent does, as “About” says; Back leads to what was found`,
    options,
    async () => {
      const profile = await mkdtemp(path.join(tmpdir(), 'profile-'));
      const browser = await launch(profile);
      try {
        await typeAndRead(browser);
        await leave(browser);
        await send(browser);
      } finally {
        await browser.close();
      }
      const lines = kept.flatMap(([file, query]) => read(path.join(profile, file), query));
      await rm(profile, { recursive: true });
      const known = lines.join('\n');
      for (const opened of ['/search/', '/5.2/', '/about/', '#q=Kherson']) assert.ok(known.includes(opened), known);
      assert.deepEqual(
        lines.filter((line) => /[?#]q=(?!Kherson)|wom|mosq/.test(line)),
        [],
      );
    },
  );
}

/** Types, erases, types anew, reads what was found, and goes back. */
async function typeAndRead(browser: OtherBrowser): Promise<void> {
  await search(browser, 'wombat');
  const before = await browser.evaluate(() => [location.href, document.title]);
  for (let left = 'wombat'.length; left > 0; left -= 1) await browser.press('Backspace');
  await type(browser, 'mosque');
  await waitFor(browser, () => document.querySelectorAll('#_results ol a').length === 1);
  assert.deepEqual(await browser.evaluate(() => [location.href, document.title]), before);
  await browser.click('#_results ol a');
  await waitFor(browser, () => location.pathname.endsWith('/5.2/') && document.querySelector('.words') !== null);
  await browser.back();
  await waitFor(browser, () => document.querySelectorAll('#_results ol a').length === 1);
  assert.equal(await browser.evaluate(() => document.querySelector('input')?.value), 'mosque');
}

/** Puts a query into the address, by Enter. */
async function send(browser: OtherBrowser): Promise<void> {
  await search(browser, 'Kherson');
  await browser.press('Enter');
  await waitFor(browser, () => location.hash === '#q=Kherson');
}

/** Opens a page and leaves it as a reader in a hurry does, for a page of this machine. */
async function leave(browser: OtherBrowser): Promise<void> {
  await browser.open(`${site.address}about/`);
  await browser.evaluate(() => {
    document.querySelector('.leave')?.setAttribute('href', '/404.html');
  });
  await browser.click('.leave');
  await waitFor(browser, () => location.pathname === '/404.html');
}

/** Opens the search page and types this. */
async function search(browser: OtherBrowser, words: string): Promise<void> {
  await browser.open(`${site.address}search/`);
  await browser.click('input[type=search]');
  await type(browser, words);
}

/** The rows of a database as lines; some are written with the first row only. */
function read(file: string, query: string): string[] {
  if (!existsSync(file)) return [];
  const database = new DatabaseSync(file, { readOnly: true });
  const rows = database.prepare(query).all();
  database.close();
  return rows.map((row) => Object.values(row).join(' '));
}
