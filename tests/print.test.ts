import { expect } from '@playwright/test';
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, test } from 'node:test';
import { promisify } from 'node:util';
import { readContent } from '../src/content/read-content.ts';
import { findReportDay, toSignedWords } from '../src/model/record/record.ts';
import { wordingFor } from '../src/wording/wording.ts';
import { findPages } from './browser/find-pages.ts';
import { openSite } from './browser/open-site.ts';
import { toRuns } from '../src/model/speakers/runs.ts';

const report = await readContent('content');
const wording = wordingFor(report.settings.language);
const site = await openSite();
after(() => site.close());
const page = await site.browser.newPage({ colorScheme: 'dark' });
await page.goto(site.address);
await page.emulateMedia({ media: 'print' });

test('The printed report begins with the day of the record, its address and its title', async () => {
  const day = findReportDay(report);
  assert.ok(day);
  const filing = page.locator('main > .filing');
  await expect(filing).toBeVisible();
  await expect(filing).toContainText(wording.date(day));
  await expect(filing).toContainText(/https?:\/\//);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(report.settings.title);
});

test('Every printed section has its number, its statements numbered, its address, and who says them behind each run', async () => {
  for (const { number, id, statements } of report.sections) {
    const section = page.locator(`.section[id="${id}"]`);
    await expect(section.locator('header .no')).toHaveText(String(number));
    await expect(section.locator('.filing')).toHaveText(new RegExp(`^\\s*https?://\\S*/sections/${id}/\\s*$`));
    await expect(section.locator('.statement > a:first-child')).toHaveText(
      statements.map((statement) => statement.number),
    );
    const runs = toRuns(statements);
    await expect(section.locator('.speaker .span')).toHaveText(runs.map(({ label }) => label));
    for (const [at, run] of runs.entries()) {
      const last = await section.locator(`[id="${run.statements.at(-1)?.number ?? ''}"]`).boundingBox();
      const speaker = await section.locator('.speaker').nth(at).boundingBox();
      assert.ok(last && speaker && speaker.y >= last.y + last.height - 6, run.label);
    }
  }
});

test('A printed section has the full address and the fingerprint of each of its statements', async () => {
  const sheet = await site.browser.newPage();
  await sheet.emulateMedia({ media: 'print' });
  for (const { id, statements } of report.sections) {
    await sheet.goto(`${site.address}sections/${id}/`);
    await expect(sheet.locator('.fingerprints')).toBeVisible();
    const lines = await sheet.locator('.fingerprints li').allInnerTexts();
    assert.deepEqual(
      lines.map((line) => line.split(/\s+/)),
      statements.map((statement) => [
        `${report.settings.address}${statement.number}/`,
        toSignedWords(report, statement).textFingerprint,
      ]),
    );
  }
  await sheet.close();
});

test('On no page is anything printed that works on a screen only', async () => {
  const sheet = await site.browser.newPage();
  await sheet.emulateMedia({ media: 'print' });
  for (const path of await findPages()) {
    await sheet.goto(site.address + path);
    const printed = await sheet.evaluate(() =>
      [
        ...document.querySelectorAll(
          'button, input, select, nav, dialog, .top, .skip, .leaving, .copy, .contents, .bottom ul',
        ),
      ]
        .filter((element) => element.checkVisibility())
        .map((element) => element.outerHTML.slice(0, 80)),
    );
    assert.deepEqual(printed, [], `/${path}`);
  }
  await sheet.close();
});

/** Ways to other pages, and what opens or closes on a screen. */
const forScreens = 'nav, nav *, summary, .copy *, .choices *, p.beside, p.beside *';

test('Whatever else a page says on a screen, it says on paper', async () => {
  const sheet = await site.browser.newPage();
  for (const path of await findPages()) {
    await sheet.emulateMedia({ media: 'screen' });
    await sheet.goto(site.address + path);
    const shown = await sheet.evaluateHandle(() =>
      [...document.querySelectorAll('main *')].filter(
        (element) =>
          element.checkVisibility() &&
          [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim() !== ''),
      ),
    );
    await sheet.emulateMedia({ media: 'print' });
    const missing = await shown.evaluate(
      (elements, known) =>
        elements
          .filter((element) => !element.checkVisibility() && !element.matches(known))
          .map((element) => element.outerHTML.slice(0, 80)),
      forScreens,
    );
    assert.deepEqual(missing, [], `/${path}`);
  }
  await sheet.close();
});

test('The map is printed, and beside it every place', async () => {
  const sheet = await site.browser.newPage();
  await sheet.emulateMedia({ media: 'print' });
  await sheet.goto(`${site.address}places/`);
  await expect(sheet.locator('.map svg')).toBeVisible();
  for (const { name } of report.places) await expect(sheet.getByRole('link', { name }).first()).toBeVisible();
  await sheet.close();
});

test('It is printed black on white, from a dark screen too', async () => {
  const { color, backgroundColor } = await page.locator('html').evaluate((html) => {
    const { color, backgroundColor } = getComputedStyle(html);
    return { color, backgroundColor };
  });
  assert.deepEqual([color, backgroundColor], ['rgb(0, 0, 0)', 'rgb(255, 255, 255)']);
});

for (const format of ['A4', 'Letter']) {
  test(`The report fits on three sheets of ${format}, a section on two, and on none the foot of the page stands alone`, async () => {
    for (const edition of ['', 'uk/']) {
      for (const sheet of ['', ...report.sections.map(({ id }) => `sections/${id}/`)]) {
        await page.goto(site.address + edition + sheet);
        const sheets = await countLines(await page.pdf({ format, preferCSSPageSize: true }));
        const told = `${edition}${sheet}: ${sheets.join(', ')} lines`;
        assert.ok(sheets.length <= (sheet === '' ? 3 : 2), told);
        // A heading, what stands below it, and the foot.
        assert.ok(Math.min(...sheets) >= 3, told);
      }
    }
  });
}

/** How many lines stand on each sheet. */
async function countLines(pdf: Buffer): Promise<number[]> {
  const folder = await mkdtemp(path.join(tmpdir(), 'printed-'));
  const file = path.join(folder, 'page.pdf');
  await writeFile(file, pdf);
  const { stdout } = await promisify(execFile)('pdftotext', ['-layout', file, '-']);
  await rm(folder, { recursive: true });
  const sheets = stdout.split('\f').slice(0, -1);
  return sheets.map((sheet) => sheet.split('\n').filter((line) => line.trim() !== '').length);
}
