import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { findPages } from './browser/find-pages.ts';
import { openSite } from './browser/open-site.ts';

const site = await openSite();
after(() => site.close());
const sections = (await findPages()).filter((page) => /^sections\/./.test(page));

for (const [width, height] of [
  [1280, 800],
  [390, 664],
  [360, 640],
  [320, 568],
] as const) {
  test(`Whoever lands on a statement has its speaker in the window of ${String(width)} × ${String(height)}, without script`, async () => {
    const context = await site.browser.newContext({ viewport: { width, height }, javaScriptEnabled: false });
    const unseen: string[] = [];
    let landed = 0;
    for (const path of ['', ...sections]) {
      const page = await context.newPage();
      await page.goto(site.address + path);
      const ids = await page.locator('.statement').evaluateAll((all) => all.map(({ id }) => id));
      for (const id of ids) {
        await page.goto(`${site.address}${path}#${id}`);
        landed += 1;
        if (!(await page.locator(`[id="${id}"]`).evaluate(hasSpeakerInSight))) unseen.push(`${path}#${id}`);
      }
      await page.close();
    }
    await context.close();
    assert.ok(landed >= 44);
    assert.deepEqual(unseen, []);
  });
}

/** Runs in the page: true if the statement begins in the window, and who says it and the title stand there, not covered. */
function hasSpeakerInSight(statement: Element): boolean {
  const section = statement.closest('section');
  const run = statement.getAttribute('data-run') ?? '';
  const title = section?.querySelector('.running')?.getBoundingClientRect();
  const speaker = section?.querySelector(`.speaker[data-run="${run}"]`);
  const name = speaker?.querySelector('a')?.getBoundingClientRect();
  if (!speaker || !title || !name || title.height === 0) return false;
  const { top } = statement.getBoundingClientRect();
  const leaving = document.querySelector('.leaving')?.getBoundingClientRect();
  const { left, bottom } = speaker.getBoundingClientRect();
  const end = leaving && left < leaving.left ? leaving.top : innerHeight;
  const lastLine = bottom - parseFloat(getComputedStyle(speaker).paddingBottom);
  return title.top >= 0 && top >= title.bottom - 1 && top < end && name.top >= 0 && lastLine <= end + 1;
}
