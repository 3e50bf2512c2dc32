import type { Page } from '@playwright/test';
import axe, { type AxeResults, type RunOptions } from 'axe-core';

const levels = ['wcag2', 'wcag21', 'wcag22'].flatMap((version) => ['a', 'aa', 'aaa'].map((level) => version + level));

/**
 * Everything that axe knows: WCAG 2.0 to 2.2 at A, AA and AAA, and what it calls best practice. What has the contrast of
 * AAA has that of AA, which would be measured once more.
 */
export const everyRule: RunOptions = {
  runOnly: [...levels, 'best-practice'],
  rules: { 'color-contrast': { enabled: false } },
  resultTypes: ['violations'],
};

/** The rules whose outcome changes with the width of the window alone. */
export const rulesOfSize: RunOptions = {
  runOnly: ['target-size', 'scrollable-region-focusable'],
  resultTypes: ['violations'],
};

/** The rules whose outcome changes with the colours. */
export const rulesOfColour: RunOptions = {
  runOnly: ['color-contrast-enhanced', 'link-in-text-block'],
  resultTypes: ['violations'],
};

/** What axe finds amiss on an open page: a rule and the elements that break it. */
export async function findViolations(page: Page, rules = everyRule): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe.source);
  const { violations } = await page.evaluate(runAxe, rules);
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join('\n  ')}`);
}

/** Runs in the page, where axe is a global. */
function runAxe(asked: RunOptions): Promise<AxeResults> {
  return (globalThis as unknown as { axe: { run: (options: RunOptions) => Promise<AxeResults> } }).axe.run(asked);
}
