import assert from 'node:assert/strict';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { readContent } from '../src/content/read-content.ts';
import { findFiles, findPages } from './browser/find-pages.ts';
import { hasFirefox, launchFirefox } from './browser/firefox.ts';
import { lookBelow } from './browser/look-below.ts';
import { serveSite } from './browser/open-site.ts';
import { type, waitFor, type OtherBrowser } from './browser/other-browser.ts';
import { hasWebKit, launchWebKit } from './browser/webkit.ts';

const { settings, sections } = await readContent('content');
const pages = await findPages();
const statements = sections.flatMap((section) => section.statements.map(({ number }) => ({ number, section })));

for (const { name, isThere, launch } of [
  { name: 'Firefox', isThere: hasFirefox, launch: launchFirefox },
  { name: 'WebKitGTK', isThere: hasWebKit, launch: launchWebKit },
]) {
  const options = isThere ? {} : { skip: `There is no ${name} on this machine.` };
  let site: Awaited<ReturnType<typeof serveSite>>;
  let browser: OtherBrowser;
  before(async () => {
    if (!isThere) return;
    site = await serveWatched();
    browser = await launch();
  });
  after(async () => {
    if (!isThere) return;
    await browser.close();
    await site.close();
  });

  test(`${name}: every page loads without an error, with the link that leaves`, options, async () => {
    for (const path of pages) {
      await browser.open(site.address + path);
      const { exits, errors } = await browser.evaluate(look);
      assert.deepEqual(errors, [], path);
      assert.ok(exits.includes('/neutral.html'), path);
    }
  });

  test(
    `${name}: a link to a statement lands on it, marks it and no other, with its speaker in the window`,
    options,
    async () => {
      const unseen: string[] = [];
      for (const { number, section } of statements) {
        await browser.open('about:blank');
        await browser.open(`${site.address}sections/${section.id}/#${number}`);
        await waitFor(browser, () => document.querySelector(':target') !== null);
        if (!(await browser.evaluate(isSeenWithSpeaker))) unseen.push(number);
      }
      assert.deepEqual(unseen, []);
    },
  );

  test(`${name}: every keyword stands in the window below its guide word`, options, async () => {
    await browser.open(`${site.address}keywords/`);
    const guides = await browser.evaluate(() =>
      [...document.querySelectorAll('.letters a')].map((link) => link.getAttribute('href')),
    );
    const unseen: string[] = [];
    let seen = 0;
    for (const [at, guide] of guides.entries()) {
      await browser.open(`${site.address}keywords/${guide ?? ''}`);
      const below = await browser.evaluate(lookBelow, [guide, guides[at + 1]] as const);
      unseen.push(...below.unseen);
      seen += below.seen;
    }
    assert.ok(seen > 200);
    assert.deepEqual(unseen, []);
  });

  test(`${name}: a word that is typed is found, and Back leads to what was found`, options, async () => {
    await browser.open(`${site.address}search/`);
    await browser.click('input[type=search]');
    await type(browser, 'mosque');
    await waitFor(browser, () => document.querySelectorAll('#_results ol a').length === 1);
    await browser.click('#_results ol a');
    await waitFor(browser, () => location.pathname.endsWith('/5.2/') && document.querySelector('.words') !== null);
    await browser.back();
    await waitFor(browser, () => document.querySelectorAll('#_results ol a').length === 1);
    assert.equal(await browser.evaluate(() => document.querySelector('input')?.value), 'mosque');
  });

  test(`${name}: the address of a statement is copied`, options, async () => {
    await browser.open(`${site.address}sections/public-places/#5.2`);
    await waitFor(browser, () => document.querySelector('.copy') !== null);
    await browser.click('.copy button');
    await waitFor(browser, () => document.querySelector('.copy [role=status]')?.textContent !== '');
    await browser.click('input[type=search]');
    await browser.press('Control', 'v');
    await waitFor(browser, () => document.querySelector('input')?.value.endsWith('/5.2/') === true);
  });

  test(
    `${name}: the link that leaves, and Shift pressed three times, show another page, with no way back`,
    options,
    async () => {
      const fresh = await launch();
      await fresh.open(site.address);
      await waitFor(fresh, () => document.hasFocus());
      for (let presses = 0; presses < 3; presses += 1) await fresh.press('Shift');
      await waitFor(fresh, () => document.title === 'Neutral');
      await fresh.open('about:blank');
      await fresh.open(site.address);
      await fresh.click('.leave');
      await waitFor(fresh, () => document.title === 'Neutral');
      await fresh.back();
      await waitFor(fresh, () => document.title !== 'Neutral');
      assert.ok(!(await fresh.evaluate(() => location.href)).startsWith(site.address));
      await fresh.close();
    },
  );

  test(`${name}: what is kept reads and searches without a network, and goes whole`, options, async () => {
    const away = await serveSite();
    await browser.open(`${away.address}about/#offline`);
    await waitFor(browser, () => document.querySelector<HTMLElement>('.keep')?.hidden === false);
    await browser.click('.keep');
    await waitFor(browser, () => document.querySelector<HTMLElement>('.remove')?.hidden === false);
    await away.close();
    await browser.open(`${away.address}sections/prisons/`);
    await browser.click('input[type=search]');
    await type(browser, 'mosque');
    await waitFor(browser, () => document.querySelectorAll('#_results ol a').length === 1);
    await browser.open(`${away.address}about/#offline`);
    await waitFor(browser, () => document.querySelector<HTMLElement>('.remove')?.hidden === false);
    await browser.click('.remove');
    await waitFor(browser, async () => (await caches.keys()).length === 0);
  });

  test(`${name}: the report prints`, options, async (context) => {
    await browser.open(site.address);
    if (!browser.print) context.skip(`The driver of ${name} knows no printing.`);
    else assert.match((await browser.print()).toString('latin1'), /^%PDF-/);
  });
}

/** A script that keeps what goes wrong in a page, before any other: no driver tells it in every browser. */
const watch = `self.errors = [];
for (const kind of ['error', 'unhandledrejection', 'securitypolicyviolation']) {
  addEventListener(kind, (event) => errors.push(String(event.message ?? event.reason ?? event.blockedURI ?? event.target.src)), true);
}`;

/** The site with this script in each page, and a page of this machine as the one that its reader leaves for. */
async function serveWatched(): Promise<{ address: string; close: () => Promise<void> }> {
  const directory = await mkdtemp(path.join(tmpdir(), 'watched-'));
  await cp('dist', directory, { recursive: true });
  await writeFile(path.join(directory, 'watch.js'), watch);
  await writeFile(path.join(directory, 'neutral.html'), '<!doctype html><title>Neutral</title>');
  for (const file of await findFiles(directory)) {
    const page = await readFile(path.join(directory, file), 'utf8');
    const watched = page.replace('<title>', '<script src="/watch.js"></script><title>');
    await writeFile(path.join(directory, file), watched.replaceAll(settings['quick-exit'], '/neutral.html'));
  }
  const { address, close } = await serveSite(directory);
  return { address, close: () => close().then(() => rm(directory, { recursive: true })) };
}

/** Runs in the page: where its links that tell nothing lead, and what went wrong. */
function look(): { exits: (string | null)[]; errors: string[] } {
  const { errors } = globalThis as unknown as { errors: string[] };
  const links = [...document.querySelectorAll('a[rel~=noreferrer]')];
  return { exits: links.map((link) => link.getAttribute('href')), errors };
}

/** Runs in the page: true if the statement that the address names is marked, begins in the window, and has its speaker there. */
function isSeenWithSpeaker(): boolean {
  const target = document.querySelector<HTMLElement>(':target');
  const other = document.querySelector('.statement:not(:target)');
  const speaker = document.querySelector(`.speaker[data-run="${target?.dataset.run ?? ''}"] a`);
  if (!target || !speaker) return false;
  const { top } = target.getBoundingClientRect();
  const name = speaker.getBoundingClientRect();
  const isMarked = !other || getComputedStyle(target).backgroundColor !== getComputedStyle(other).backgroundColor;
  return isMarked && top >= 0 && top < innerHeight && name.top >= 0 && name.bottom <= innerHeight;
}
