import { expect } from '@playwright/test';
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { readContent } from '../src/content/read-content.ts';
import { openSite } from './browser/open-site.ts';

const report = await readContent('content');
const site = await openSite();
after(() => site.close());

test('The report page shows five sections in their order, with 22 statements numbered as verses', async () => {
  const page = await site.browser.newPage();
  await page.goto(site.address);
  await expect(page.locator('main .section > header .no')).toHaveText(['1', '2', '3', '4', '5']);
  await expect(page.locator('main .section h2')).toHaveText(report.sections.map(({ title }) => title));
  const shown = page.locator('.statement');
  const statements = report.sections.flatMap((section) => section.statements);
  await expect(shown).toHaveText(statements.map(({ number, text }) => `${number} ${text}`));
  await page.close();
});

test('Statements are set apart by a space, so that what is copied reads as prose', async () => {
  const page = await site.browser.newPage();
  await page.goto(site.address);
  const paragraph = await page.locator('.section .text p').first().innerText();
  assert.match(paragraph, /southern Ukraine\.\s+1\.1\s[^]*initiative”\. 1\.4/);
  await page.close();
});

test('A number is a word of its own: the first words are found, taken and copied without it', async () => {
  const page = await site.browser.newPage();
  await page.goto(`${site.address}#:~:text=On%208%20November`);
  await expect(page.locator('[id="4.1"]')).toBeInViewport();
  const taken = (id: string) =>
    page.evaluate((statement) => {
      const selection = getSelection();
      selection?.selectAllChildren(document.getElementById(statement) ?? document.body);
      return selection?.toString();
    }, id);
  assert.match((await taken('4.4')) ?? '', /^4\.4 [A-Z][a-z]+ /);
  const words = page.locator('[id="4.1"]');
  const second = await words.evaluate((statement) => {
    const range = document.createRange();
    range.setStart(statement.childNodes[1] ?? statement, 0);
    range.setEnd(statement.childNodes[1] ?? statement, 2);
    const { x, y, width, height } = range.getBoundingClientRect();
    return { x: x + width / 2, y: y + height / 2 };
  });
  await page.mouse.dblclick(second.x, second.y);
  assert.equal(await page.evaluate(() => getSelection()?.toString().trim()), 'On');
  await page.close();
});

test('The number of a statement is its link: following it marks the statement and scrolls to it', async () => {
  const page = await site.browser.newPage();
  await page.goto(site.address);
  await page.getByRole('link', { name: 'Statement 4.5' }).click();
  await expect(page).toHaveURL(`${site.address}#4.5`);
  const statement = page.locator('[id="4.5"]');
  await expect(statement).toBeInViewport();
  const paper = await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  await expect(statement).not.toHaveCSS('background-color', paper);
  await expect(statement).not.toHaveCSS('background-color', 'rgba(0, 0, 0, 0)');
  await page.close();
});

test('The margin says who stands behind each run of statements, of what kind, and via whom', async () => {
  const page = await site.browser.newPage();
  await page.goto(site.address);
  const margin = page.locator('#crimea .speaker');
  await expect(margin).toHaveText([
    /4\.1\s+Liudmyla Korotkyh, CTRC\s+named person, via Suspilne\s+·\s+8 November: year not stated, 2023 inferred by the editors/,
    /4\.2–4\.4\s+The report itself\s+no speaker named, after 4\.1/,
    /4\.5\s+Crimean Human Rights Group\s+organisation/,
    /4\.6\s+Liudmyla Korotkyh, CTRC\s+named person(?!, via)/,
  ]);
  await page.close();
});

test('Touching or focusing an entry in the margin marks its statements, and no others, without script', async () => {
  const context = await site.browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(site.address);
  const marked = () =>
    page
      .locator('#prisons .statement')
      .evaluateAll((all) =>
        all.filter((one) => getComputedStyle(one).backgroundColor !== 'rgba(0, 0, 0, 0)').map(({ id }) => id),
      );
  assert.deepEqual(await marked(), []);
  await page.locator('#prisons .speaker').nth(0).hover();
  assert.deepEqual(await marked(), ['3.1', '3.2']);
  await page.mouse.move(0, 0);
  await page.locator('#prisons .speaker').nth(2).getByRole('link').first().focus();
  assert.deepEqual(await marked(), ['3.4', '3.5']);
  await context.close();
});

test('The page says below its text whose wording it is, and that the report names no author and no date', async () => {
  const page = await site.browser.newPage();
  await page.goto(site.address);
  await expect(page.locator('.notes .origin')).toHaveText(/wording is the editors’ own.*names no author.*no date/);
  await page.close();
});
