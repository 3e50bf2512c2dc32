import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { findPages } from './browser/find-pages.ts';
import { openFolds } from './browser/open-folds.ts';
import { openSite } from './browser/open-site.ts';

const pages = await findPages();
const site = await openSite();
after(() => site.close());

/** What WCAG 1.4.12 lets a reader set, and a page must bear. */
const spacing = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-bottom: 2em !important; }`;

/** What is looked for, and at which widths. */
const looks: readonly (readonly [name: string, widths: readonly number[], find: () => string[]])[] = [
  ['lost', [320, 390, 800, 1280, 1920], findLost],
  ['small', [320, 390, 800, 1280], findSmall],
  ['moving', [1280], findMoving],
  ['header', [320, 390], findLinesOfHeader],
  ['margin', [1280], findLongMargins],
];

/** What was found at each look, with page and width; every page is opened once and its window stretched once. */
const found = new Map<string, string[]>();
const context = await site.browser.newContext({ bypassCSP: true, reducedMotion: 'reduce' });
const page = await context.newPage();
for (const path of pages) {
  await page.goto(site.address + path);
  await openFolds(page);
  for (const width of [320, 390, 800, 1280, 1920]) {
    await page.setViewportSize({ width, height: 900 });
    for (const [name, widths, find] of looks) if (widths.includes(width)) await look(name, find, path, width);
  }
  await page.addStyleTag({ content: spacing });
  for (const width of [320, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    await look('lost with spacing', findLost, path, width);
  }
}
await context.close();

async function look(name: string, find: () => string[], path: string, width: number): Promise<void> {
  const all = (await page.evaluate(find)).map((what) => `/${path} at ${String(width)} px: ${what}`);
  found.set(name, [...(found.get(name) ?? []), ...all]);
}

test('Nothing is lost and nothing scrolls sideways, from 320 px, which is 400 % on a desktop, to 1920', () => {
  assert.deepEqual(found.get('lost'), []);
});

test('Nothing is lost with the text spacing of WCAG 1.4.12', () => {
  assert.deepEqual(found.get('lost with spacing'), []);
});

test('Every link, button and field can be hit within a square of 24 px, at any width', () => {
  assert.deepEqual(found.get('small'), []);
});

test('Nothing moves for readers who asked for less motion', () => {
  assert.deepEqual(found.get('moving'), []);
});

test('The header takes no more than two lines on a phone', () => {
  assert.deepEqual(found.get('header'), []);
});

test('Who says it never takes three times as much room as what is said', () => {
  assert.deepEqual(found.get('margin'), []);
});

/** Whatever stands beyond the right edge of the window, or is cut off by its own box. */
function findLost(): string[] {
  const wide = document.documentElement.scrollWidth > innerWidth ? ['the page scrolls sideways'] : [];
  const lost = [...document.body.querySelectorAll('*')].filter((element) => {
    if (element.closest('.skip, [hidden], script, style')) return false;
    const { left, right, width } = element.getBoundingClientRect();
    if (width > 0 && (right > innerWidth + 1 || left < -1)) return true;
    const clips = getComputedStyle(element).overflowX !== 'visible' && !element.matches('svg, svg *, input');
    return clips && (element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1);
  });
  return [...wide, ...lost.map((element) => `${element.outerHTML.slice(0, 120)} does not fit`)];
}

/** Whatever a finger misses. */
function findSmall(): string[] {
  return [...document.querySelectorAll<HTMLElement | SVGElement>('a[href], button, input, select, summary')]
    .filter((target) => !target.closest('.skip, [hidden]') && target.getClientRects().length > 0)
    .filter((target) => {
      const box = target.getBoundingClientRect();
      if (box.top < 30 || box.bottom > innerHeight - 60) target.scrollIntoView({ block: 'start' });
      const isHit = (x: number, y: number): boolean => {
        const hit = document.elementFromPoint(x, y);
        // A region of the map and its name are two links to one place.
        const twin = hit?.closest('svg a')?.getAttribute('href');
        return (
          target.contains(hit) ||
          target.closest('label')?.contains(hit) === true ||
          twin === target.getAttribute('href')
        );
      };
      const hasSquareAt = (x: number, y: number): boolean =>
        [x - 11.5, x + 11.5].every((across) => [y - 11.5, y + 11.5].every((down) => isHit(across, down)));
      // A link that runs over two lines has a box for each; a finger needs one of them. A region has corners of its own.
      return ![...target.getClientRects()].some(({ left, right, top, bottom }) => {
        if (!target.closest('svg')) return hasSquareAt((left + right) / 2, (top + bottom) / 2);
        for (let x = left; x < right; x += 2) for (let y = top; y < bottom; y += 1) if (hasSquareAt(x, y)) return true;
        return false;
      });
    })
    .map((target) => `${target.outerHTML.slice(0, 120)} is too small`);
}

/** Whatever moves by itself. */
function findMoving(): string[] {
  return [...document.querySelectorAll('*')]
    .filter((element) => {
      const { animationName, transitionDuration, scrollBehavior } = getComputedStyle(element);
      return animationName !== 'none' || parseFloat(transitionDuration) > 0 || scrollBehavior === 'smooth';
    })
    .map((element) => element.outerHTML.slice(0, 120));
}

/** Runs in the page: sections in whose margin who says it goes on long after the text has ended. */
function findLongMargins(): string[] {
  return [...document.querySelectorAll('.section .text')].flatMap((text) => {
    const { top } = text.getBoundingClientRect();
    const [said, who] = ['.statement', '.speaker'].map((part) =>
      [...text.querySelectorAll(part)].reduce((end, one) => Math.max(end, one.getBoundingClientRect().bottom - top), 0),
    );
    // A sentence of one line may have three lines of who says it beside it.
    const isLong = said !== undefined && who !== undefined && who > 2.5 * said + 40;
    return isLong ? [`${String(who)} px beside ${String(said)} px`] : [];
  });
}

/** How many lines the header takes, where they are more than two. */
function findLinesOfHeader(): string[] {
  const parts = [...document.querySelectorAll('.top > :not(.leaving), .top nav a')].filter((part) =>
    part.checkVisibility(),
  );
  const middles = parts.map((part) => {
    const { top, bottom } = part.getBoundingClientRect();
    return Math.round((top + bottom) / 20);
  });
  return new Set(middles).size > 2 ? [`${String(new Set(middles).size)} lines`] : [];
}
