import axe, { type AxeResults, type RunOptions } from 'axe-core';
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { findPages } from './browser/find-pages.ts';
import { openFolds } from './browser/open-folds.ts';
import { openSite } from './browser/open-site.ts';

const pages = await findPages();
const site = await openSite();
after(() => site.close());

/** Everything that axe knows: WCAG 2.0 to 2.2 at A, AA and AAA, and what it calls best practice. */
const levels = ['wcag2', 'wcag21', 'wcag22'].flatMap((version) => ['a', 'aa', 'aaa'].map((level) => version + level));
const everyRule: RunOptions = { runOnly: [...levels, 'best-practice'], resultTypes: ['violations'] };

/** What changes between the width at which a layout begins and the width at which it ends. */
const rulesOfSize: RunOptions = {
  runOnly: ['color-contrast', 'color-contrast-enhanced', 'target-size', 'scrollable-region-focusable'],
  resultTypes: ['violations'],
};

/** From the smallest phone, which is also a desktop at 400 %, to a wide screen; every layout is held to every rule once. */
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
    await context.addInitScript({ content: axe.source });
    const page = await context.newPage();
    const found: string[] = [];
    for (const path of pages) {
      await page.goto(site.address + path);
      await openFolds(page);
      for (const [width, options] of widths) {
        await page.setViewportSize({ width, height: 900 });
        const { violations } = await page.evaluate(runAxe, options);
        for (const { id, nodes } of violations) {
          found.push(`/${path} at ${String(width)} px: ${id}: ${nodes.map(({ html }) => html).join('\n  ')}`);
        }
      }
    }
    await context.close();
    assert.deepEqual(found, []);
  });
}

/** Runs in the page, where axe is a global. */
function runAxe(asked: RunOptions): Promise<AxeResults> {
  return (globalThis as unknown as { axe: { run: (options: RunOptions) => Promise<AxeResults> } }).axe.run(asked);
}
