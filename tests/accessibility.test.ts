import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { findPages } from './browser/find-pages.ts';
import { openFolds } from './browser/open-folds.ts';
import { openSite } from './browser/open-site.ts';
import { everyRule, findViolations, rulesOfSize } from './browser/run-axe.ts';

const pages = await findPages();
const site = await openSite();
after(() => site.close());

/** What is tested at which width: from the smallest phone, which is also a desktop at 400 %, to a wide screen; every layout is held to every rule once. */
const widths = new Map([
  [320, everyRule],
  [390, rulesOfSize],
  [800, everyRule],
  [1280, everyRule],
  [1920, rulesOfSize],
]);

const themes = {
  'in light': { colorScheme: 'light' },
  'in dark': { colorScheme: 'dark' },
  'in forced colours': { forcedColors: 'active' },
} as const;

for (const [name, theme] of Object.entries(themes)) {
  test(`No page breaks a rule of axe, AAA included, ${name}, at any width`, async () => {
    const context = await site.browser.newContext({ ...theme, reducedMotion: 'reduce' });
    const page = await context.newPage();
    const found: string[] = [];
    for (const path of pages) {
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
