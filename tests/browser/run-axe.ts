import type { Page } from '@playwright/test';
import axe, { type AxeResults, type RunOptions } from 'axe-core';

/** Everything that axe knows: WCAG 2.0 to 2.2 at A, AA and AAA, and what it calls best practice. */
const levels = ['wcag2', 'wcag21', 'wcag22'].flatMap((version) => ['a', 'aa', 'aaa'].map((level) => version + level));
const options: RunOptions = { runOnly: [...levels, 'best-practice'], resultTypes: ['violations'] };

/** What axe finds amiss on an open page: a rule and the elements that break it. */
export async function findViolations(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate(runAxe, options);
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

/** Runs in the page, where axe is a global. */
function runAxe(asked: RunOptions): Promise<AxeResults> {
  return (globalThis as unknown as { axe: { run: (options: RunOptions) => Promise<AxeResults> } }).axe.run(asked);
}
