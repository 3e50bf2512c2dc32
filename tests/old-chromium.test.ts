import type { Browser } from '@playwright/test';
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { promisify } from 'node:util';
import { readContent } from '../src/content/read-content.ts';
import { nameSpeaker, toSpeakers } from '../src/model/speakers/who-says.ts';
import { findNumbers, openSearch } from './browser/ask-search.ts';
import { findPages } from './browser/find-pages.ts';
import { openFolds } from './browser/open-folds.ts';
import { launchBrowser, openSite } from './browser/open-site.ts';
import { hasSpeakerInSight } from './browser/speaker-in-sight.ts';
import { findOldChromium, type OldVersion } from './machine/old-chromium.ts';
import { searchTable } from './search-table.ts';

const run = promisify(execFile);
const pages = await findPages();
const report = await readContent('content');
const site = await openSite();
const executable = findOldChromium(106);
let old: Browser | undefined;
before(async () => {
  if (executable !== undefined) old = await launchBrowser([], executable);
});
after(async () => {
  await old?.close();
  await site.close();
});

const toOptions = (version: OldVersion): { skip?: string } =>
  findOldChromium(version) === undefined ? { skip: `There is no Chromium ${String(version)} on this machine.` } : {};

/** What this work gives in the old Chromium and in the newest. */
async function compare<T>(work: (browser: Browser) => Promise<T>): Promise<readonly [old: T, newest: T]> {
  assert.ok(old);
  return Promise.all([work(old), work(site.browser)]);
}

test('Chromium 106: every page loads without an error', toOptions(106), async () => {
  const page = await old?.newPage();
  assert.ok(page);
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(`${page.url()}: ${String(error)}`));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(`${page.url()}: ${message.text()}`);
  });
  for (const path of pages) {
    await page.goto(site.address + path);
    await openFolds(page);
  }
  assert.deepEqual(errors, []);
  await page.close();
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(
    `Chromium 106: everything stands where it stands in the newest, in the same colours, ${colorScheme}`,
    toOptions(106),
    async () => {
      for (const width of [390, 1280]) {
        const [before, now] = await compare(async (browser) => {
          const page = await browser.newPage({ colorScheme, viewport: { width, height: 900 } });
          const seen: string[] = [];
          for (const path of [...pages, '#4.4']) {
            await page.goto(site.address + path);
            await openFolds(page);
            const looks = await page.evaluate(listLooks);
            seen.push(...looks.map((look) => `/${path} at ${String(width)} px: ${look}`));
          }
          await page.close();
          return seen;
        });
        assert.ok(now.some((look) => look.includes('rgb')));
        const known = new Set(now);
        assert.deepEqual(
          // Without `::details-content` the contents keep the line that unfolds them.
          before.filter((look) => !known.has(look) && !/^\/(?:uk\/)?(?:#4\.4)? at 1280 px: summary /.test(look)),
          [],
        );
      }
    },
  );
}

test('Chromium 106: every query finds what it finds in the newest', toOptions(106), async () => {
  const [before, now] = await compare(async (browser) => {
    const page = await browser.newPage();
    await openSearch(page, site.address);
    const found: [query: string, numbers: string[]][] = [];
    for (const [query] of searchTable) found.push([query, await findNumbers(page, query)]);
    await page.close();
    return found;
  });
  assert.ok(now.some(([, numbers]) => numbers.length > 0));
  assert.deepEqual(before, now);
});

test(
  'Chromium 102, which knows no `:has()`: whoever comes to a statement has its speaker and the title in the window',
  toOptions(102),
  async () => {
    await using browser = await launchBrowser([], findOldChromium(102));
    const unseen: string[] = [];
    for (const { width, height } of [
      { width: 1280, height: 800 },
      { width: 320, height: 568 },
    ]) {
      const page = await browser.newPage({ viewport: { width, height } });
      for (const { id, statements } of report.sections)
        for (const { number } of statements)
          for (const path of [`#${number}`, `sections/${id}/#${number}`]) {
            await page.goto(site.address + path);
            // A locator asks for more than this browser knows.
            const statement = await page.evaluateHandle(findStatement, number);
            if (!(await statement.evaluate(hasSpeakerInSight))) unseen.push(`${path} at ${String(width)} px`);
          }
      for (const path of ['', `sections/${report.sections[0].id}/`]) {
        await page.goto(site.address + path);
        unseen.push(...(await page.evaluate(findCovered)));
      }
      await page.close();
    }
    assert.deepEqual(unseen, []);
  },
);

test(
  'Chromium 79 reads everything, though it knows no layers of style and no scripts of today',
  toOptions(79),
  async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'printed-'));
    const file = path.join(folder, 'page.pdf');
    const options = ['--headless', '--no-sandbox', '--disable-gpu', `--print-to-pdf=${file}`];
    await run(findOldChromium(79) ?? '', [...options, site.address]);
    const { stdout } = await run('pdftotext', ['-raw', file, '-']);
    await rm(folder, { recursive: true });
    const text = toLetters(stdout.replace(headOrFoot, ''));
    const statements = report.sections.flatMap((section) => section.statements);
    const names = statements.flatMap((statement) => toSpeakers(report, statement).map(nameSpeaker));
    const unread = [...statements.map(({ text: words }) => words), ...names].filter(
      (words) => !text.includes(toLetters(words)),
    );
    assert.deepEqual(unread, []);
  },
);

/** What Chromium prints above and below each sheet: day and title, address and number. */
const headOrFoot = /^\f?\d+\/\d+\/\d{4} .*$|^.* \d+\/\d+$/gm;

/** Words without what a printed line changes: spaces, breaks, ligatures. */
function toLetters(text: string): string {
  return text.normalize('NFKC').replace(/[\s\f\u00AD-]/gu, '');
}

/** Runs in the page: the statement of this number, in its section. */
function findStatement(number: string): Element {
  const found = document.querySelector(`.section [id="${number}"]`);
  if (!found) throw new Error(`There is no statement ${number}.`);
  return found;
}

/** Runs in the page: titles and statements whose first letters another element lies over. */
function findCovered(): string[] {
  return [...document.querySelectorAll('h1, h2, .keys li, .statement')].flatMap((element) => {
    element.scrollIntoView({ block: 'center' });
    const [line] = element.getClientRects();
    const hit = line && document.elementFromPoint(line.left + 3, line.top + 6);
    return hit && (element.contains(hit) || hit.contains(element)) ? [] : [element.textContent];
  });
}

/** Runs in the page: the colours of each element, and where the parts that a page is laid out in begin and end. */
function listLooks(): string[] {
  return [...document.body.querySelectorAll('*')].map((element) => {
    const style = getComputedStyle(element);
    const { left, right } = element.getBoundingClientRect();
    const colours = [style.color, style.backgroundColor, style.borderLeftColor, style.fill, style.stroke];
    const isPart = element.matches('main > *, .section, .text, .speaker, svg, .beside > *, .folding > *, .leave');
    const name = `${element.localName} ${element.getAttribute('class') ?? ''}`;
    return [name, ...colours, ...(isPart ? [Math.round(left), Math.round(right)] : [])].join(' ');
  });
}
