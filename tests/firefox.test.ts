import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { readContent } from '../src/content/read-content.ts';
import { findPages } from './browser/find-pages.ts';
import { serveSite } from './browser/open-site.ts';
import { findProgram } from './machine/debian.ts';

const executablePath = findProgram('firefox-esr', 'firefox');
const options = executablePath === undefined ? { skip: 'There is no Firefox on this machine.' } : {};
const site = await serveSite();
const { settings } = await readContent('content');
let browser: Browser | undefined;
before(async () => {
  if (executablePath !== undefined) browser = await puppeteer.launch({ browser: 'firefox', executablePath });
});
after(async () => {
  await browser?.close();
  await site.close();
});

/** Lets a new page be looked at, and closes it. */
async function look(at: (page: Page) => Promise<void>): Promise<void> {
  const page = await browser?.newPage();
  assert.ok(page);
  await page.setViewport({ width: 1280, height: 900 });
  await at(page);
  await page.close();
}

test('Firefox: every page loads without an error, with the link that leaves', options, async () => {
  await look(async (page) => {
    const errors: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error') errors.push(`${page.url()}: ${message.text()}`);
    });
    page.on('pageerror', (error) => errors.push(`${page.url()}: ${String(error)}`));
    for (const path of await findPages()) {
      await page.goto(site.address + path);
      const exits = await page.$$eval('a[rel~=noreferrer]', (links) => links.map((link) => link.href));
      assert.ok(exits.includes(settings['quick-exit']), path);
    }
    assert.deepEqual(errors, []);
  });
});

test('Firefox: a link to a statement lands on it, and marks it and no other', options, async () => {
  await look(async (page) => {
    await page.goto(`${site.address}#4.5`);
    await page.waitForFunction(() => document.querySelector(':target'));
    const landed = await page.evaluate(() => {
      const paper = (id: string): string => {
        const statement = document.getElementById(id);
        return statement ? getComputedStyle(statement).backgroundColor : '';
      };
      const { top = -1, bottom = Infinity } = document.querySelector(':target')?.getBoundingClientRect() ?? {};
      return { isMarked: paper('4.5') !== paper('4.2'), isSeen: top >= 0 && bottom <= innerHeight };
    });
    assert.deepEqual(landed, { isMarked: true, isSeen: true });
  });
});

test(
  'Firefox: a word that is typed is found, and Back leads from the statement to the page before',
  options,
  async () => {
    await look(async (page) => {
      await page.goto(`${site.address}search/`);
      await page.type('input[type=search]', 'Kherson');
      await page.waitForSelector('#results ol a');
      const found = await page.$$eval('#results ol a', (links) => links.length);
      assert.equal(found, 4);
      await page.click('#results ol a');
      await page.waitForFunction(() => location.pathname.includes('/sections/'));
      await page.goBack();
      await page.waitForFunction(() => location.pathname.endsWith('/search/'));
    });
  },
);

test('Firefox: the report prints', options, async () => {
  await look(async (page) => {
    await page.goto(site.address);
    const printed = Buffer.from(await page.pdf()).toString('latin1');
    assert.match(printed, /^%PDF-/);
  });
});
