import { expect, type Page } from '@playwright/test';
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { findPages } from './browser/find-pages.ts';
import { openFolds } from './browser/open-folds.ts';
import { openSite } from './browser/open-site.ts';

const pages = await findPages();
const site = await openSite();
after(() => site.close());

/** How many stops are reached by Tab at each end of a page; those between are focused one by one in the page itself, which is quicker. */
const stopsAtEachEnd = 15;

/** What a reader can reach by keyboard, in the order of the page. */
const reachable = 'a[href]:not([tabindex="-1"]), button, input, select, summary';

for (const width of [390, 1280]) {
  test(`Every link, button and field of every page is reached by Tab, in order and in plain sight, at ${String(width)} px`, async () => {
    const page = await site.browser.newPage({ viewport: { width, height: 900 }, reducedMotion: 'reduce' });
    const found: string[] = [];
    for (const path of pages) {
      await page.goto(site.address + path);
      await openFolds(page);
      await awaitOffline(page);
      const expected = await page.evaluateHandle(findReachable, reachable);
      const count = await expected.evaluate((all) => all.length);
      const isBetween = (index: number): boolean => index >= stopsAtEachEnd && index < count - stopsAtEachEnd;
      for (let index = 0; index < count; index += 1) {
        const to = isBetween(index) ? count - stopsAtEachEnd : index + 1;
        if (!isBetween(index)) await page.keyboard.press('Tab');
        const stops = { from: index, to, isMoving: isBetween(index) };
        found.push(...(await expected.evaluate(lookAtStops, stops)).map((problem) => `/${path}: ${problem}`));
        index = to - 1;
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
    await expect(page).toHaveURL(/#_text$/);
    await page.keyboard.press('Tab');
    assert.equal(await page.evaluate(() => document.activeElement?.closest('main, footer') !== null), true, path);
  }
  await page.close();
});

/** The control of the offline copy comes when it is scrolled to. */
async function awaitOffline(page: Page): Promise<void> {
  const control = page.locator('#offline');
  if ((await control.count()) === 0) return;
  await control.scrollIntoViewIfNeeded();
  await expect(control.getByRole('button')).toBeVisible();
  await page.evaluate(() => {
    scrollTo(0, 0);
  });
}

/** All that the focus should come to, in its order. */
function findReachable(reachable: string): Element[] {
  return [...document.querySelectorAll(reachable)].filter((element) => element.checkVisibility());
}

/** What is wrong with stops, of which the first has the focus or each is given it: not the expected one, not marked, or hidden behind another. */
function lookAtStops(
  all: Element[],
  { from, to, isMoving }: { from: number; to: number; isMoving: boolean },
): string[] {
  const look = (expected: HTMLElement | SVGElement): string | undefined => {
    if (isMoving) expected.focus({ focusVisible: true });
    const focused = document.activeElement;
    const name = focused?.outerHTML.slice(0, 120) ?? 'nothing';
    if (focused !== expected) return `${name} has the focus in place of ${expected.outerHTML.slice(0, 120)}`;
    if (expected.tabIndex > 0) return `${name} leaves the order of the page`;
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
  };
  return all.slice(from, to).flatMap((element) => look(element as HTMLElement | SVGElement) ?? []);
}
