import { expect } from '@playwright/test';
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { findPages } from './browser/find-pages.ts';
import { openFolds } from './browser/open-folds.ts';
import { openSite } from './browser/open-site.ts';

const pages = await findPages();
const site = await openSite();
after(() => site.close());

/** What a reader can reach by keyboard, in the order of the page. */
const reachable = 'a[href]:not([tabindex="-1"]), button, input, select, summary';

for (const width of [390, 1280]) {
  test(`Every link, button and field of every page is reached by Tab, in order and in plain sight, at ${String(width)} px`, async () => {
    const page = await site.browser.newPage({ viewport: { width, height: 900 }, reducedMotion: 'reduce' });
    const found: string[] = [];
    for (const path of pages) {
      await page.goto(site.address + path);
      await openFolds(page);
      const expected = await page.evaluateHandle(findReachable, reachable);
      const count = await expected.evaluate((all) => all.length);
      for (let index = 0; index < count; index += 1) {
        await page.keyboard.press('Tab');
        const problem = await expected.evaluate(lookAtFocus, index);
        if (problem !== undefined) found.push(`/${path}: ${problem}`);
      }
    }
    await page.close();
    assert.deepEqual(found, []);
  });
}

test('The first Tab shows a link that skips to the text', async () => {
  const page = await site.browser.newPage();
  for (const path of pages) {
    await page.goto(site.address + path);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/#text$/);
    await page.keyboard.press('Tab');
    assert.equal(await page.evaluate(() => document.activeElement?.closest('main, footer') !== null), true, path);
  }
  await page.close();
});

/** All that the focus should come to, in its order. */
function findReachable(reachable: string): Element[] {
  return [...document.querySelectorAll(reachable)].filter((element) => element.checkVisibility());
}

/** What is wrong with the element that has the focus: not the expected one, not marked, or hidden behind another. */
function lookAtFocus(all: Element[], index: number): string | undefined {
  const focused = document.activeElement;
  const name = focused?.outerHTML.slice(0, 120) ?? 'nothing';
  if (!focused || focused !== all[index])
    return `${name} has the focus in place of ${all[index]?.outerHTML.slice(0, 120) ?? ''}`;
  const { outlineStyle, outlineWidth } = getComputedStyle(focused);
  const shape = focused.querySelector('.region');
  const isMarked = shape
    ? parseFloat(getComputedStyle(shape).strokeWidth) >= 3
    : outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
  if (!isMarked) return `${name} does not show that it has the focus`;
  if (shape) return undefined;
  const isSeen = [...focused.getClientRects()].every(({ left, right, top, bottom }) => {
    const points = [left + 2, (left + right) / 2, right - 2].map((x) =>
      document.elementFromPoint(x, (top + bottom) / 2),
    );
    return points.some((hit) => hit !== null && focused.contains(hit)) && top >= 0 && bottom <= innerHeight + 1;
  });
  return isSeen ? undefined : `${name} has the focus out of sight`;
}
