import type { Page } from '@playwright/test';
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import type { PublishedStatements } from '../src/schema/published-statements.ts';
import { openSite } from './browser/open-site.ts';
import { hasSpeakerInSight } from './browser/speaker-in-sight.ts';

const site = await openSite();
after(() => site.close());
const published = (await (await fetch(`${site.address}statements.json`)).json()) as PublishedStatements;
const statements = published.statements.map(({ number, text, section }) => ({ section: section.id, number, text }));
const sections = new Set(statements.map(({ section }) => section));
const home = await site.browser.newPage();
await home.goto(site.address);
const keys = new Set(await home.locator('.keys .no').allInnerTexts());
await home.close();

for (const [width, height] of [
  [1280, 800],
  [390, 664],
  [360, 640],
  [320, 568],
] as const) {
  const sees = `has its speaker and the title in the window of ${String(width)} × ${String(height)}`;

  test(`Whoever comes to a statement by its number ${sees}, without script`, async () => {
    const unseen: string[] = [];
    const page = await open(false);
    for (const path of ['', ...[...sections].map((id) => `sections/${id}/`)]) {
      await page.goto(site.address + path);
      for (const { number } of statements.filter(({ section }) => path === '' || path === `sections/${section}/`)) {
        await page.goto(`${site.address}${path}#${number}`);
        if (!(await isSeen(page, number))) unseen.push(`${path}#${number}`);
      }
    }
    await page.context().close();
    assert.deepEqual(unseen, []);
  });

  test(`Whoever comes to a statement by its words ${sees}, without script`, async () => {
    const unseen: string[] = [];
    const page = await open(false);
    for (const { section, number, text } of statements) {
      for (const path of ['', `sections/${section}/`]) {
        await page.goto('about:blank');
        await page.goto(`${site.address}${path}#:~:text=${toFragment(text)}`);
        // What stands first on the page of the report is found there, above its section.
        const isKey = path === '' && keys.has(number);
        const seen = isKey ? await page.evaluate(hasKeyInSight, number) : await isSeen(page, number);
        if (!seen) unseen.push(`${path}#${number}`);
      }
    }
    await page.context().close();
    assert.deepEqual(unseen, []);
  });

  test(`Whoever follows a search result ${sees}`, async () => {
    const unseen: string[] = [];
    const page = await open(true);
    for (const { number } of statements) {
      await page.goto('about:blank');
      await page.goto(`${site.address}search/#q=Statement+${number}`);
      await page.locator('#_results ol a').click();
      await page.waitForURL(`**/${number}/`);
      if (!(await page.evaluate(hasLeafInSight))) unseen.push(number);
    }
    await page.context().close();
    assert.deepEqual(unseen, []);
  });

  const open = async (javaScriptEnabled: boolean): Promise<Page> => {
    const context = await site.browser.newContext({ viewport: { width, height }, javaScriptEnabled });
    return context.newPage();
  };
}

/** The first words of a statement, as the part of an address that looks for them. */
function toFragment(text: string): string {
  const words = text.split(' ').slice(0, 6).join(' ');
  return encodeURIComponent(words).replaceAll('-', '%2D');
}

function isSeen(page: Page, number: string): Promise<boolean> {
  return page.locator(`.section [id="${number}"]`).evaluate(hasSpeakerInSight);
}

/** Runs in the page: true if the key statement of this number stands in the window, with who says it and the title. */
function hasKeyInSight(number: string): boolean {
  const entry = [...document.querySelectorAll('.keys li')].find(
    (one) => one.querySelector('.no')?.textContent.trim() === number,
  );
  return [entry, entry?.querySelector('.by'), document.querySelector('h1')].every((part) => {
    const { top, bottom } = part?.getBoundingClientRect() ?? { top: -1, bottom: -1 };
    return top >= 0 && bottom <= innerHeight;
  });
}

/** Runs in the page of a statement: true if the titles, who says it and the beginning of its words stand in the window. */
function hasLeafInSight(): boolean {
  const parts = ['header > a', '.place a', '.who a', '.words'].map((part) => document.querySelector(part));
  return parts.every((part, at) => {
    const { top, bottom } = part?.getBoundingClientRect() ?? { top: -1, bottom: -1 };
    return top >= 0 && (at === 3 ? top + 40 : bottom) <= innerHeight;
  });
}
