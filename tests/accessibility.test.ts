import type { BrowserContextOptions } from '@playwright/test';
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { findPages } from './browser/find-pages.ts';
import { openFolds } from './browser/open-folds.ts';
import { openSite } from './browser/open-site.ts';
import { everyRule, findViolations, rulesOfColour, rulesOfSize } from './browser/run-axe.ts';
import type { RunOptions } from 'axe-core';

const pages = await findPages();
/** All pages have the same colours: two of a kind show them. */
const twoOfEach = await findPages(undefined, 2);
const site = await openSite();
after(() => site.close());

/** From the smallest phone, which is also a desktop at 400 %, to a wide screen: every layout is held to every rule once, and where its boxes only stretch to those of size. */
const layouts = new Map([
  [320, everyRule],
  [390, rulesOfSize],
  [800, everyRule],
  [1280, everyRule],
  [1920, rulesOfSize],
]);

/** Other colours move no box: a phone and a desktop show all of them. */
const colours = new Map([
  [390, rulesOfColour],
  [1280, rulesOfColour],
]);

const themes: Readonly<Record<string, { context: BrowserContextOptions; widths: ReadonlyMap<number, RunOptions> }>> = {
  'in light': { context: { colorScheme: 'light' }, widths: layouts },
  'in dark': { context: { colorScheme: 'dark' }, widths: colours },
  'in forced colours': { context: { forcedColors: 'active' }, widths: colours },
};

for (const [name, { context: theme, widths }] of Object.entries(themes)) {
  test(`No page breaks a rule of axe, AAA included, ${name}, at any width`, async () => {
    const context = await site.browser.newContext({ ...theme, reducedMotion: 'reduce' });
    const page = await context.newPage();
    const found: string[] = [];
    for (const path of widths === colours ? twoOfEach : pages) {
      await page.goto(site.address + path);
      await openFolds(page);
      for (const [width, rules] of widths) {
        await page.setViewportSize({ width, height: 900 });
        const violations = await findViolations(page, rules);
        found.push(...violations.map((violation) => `/${path} at ${String(width)} px: ${violation}`));
      }
    }
    await context.close();
    assert.deepEqual(found, []);
  });
}
