import { expect } from '@playwright/test';
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { cp, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';
import { after, test } from 'node:test';
import { promisify } from 'node:util';
import { readContent } from '../src/content/read-content.ts';
import { en } from '../src/wording/en.ts';
import { uk } from '../src/wording/uk.ts';
import { findPages } from './browser/find-pages.ts';
import { openSite } from './browser/open-site.ts';
import { copyProject } from './machine/build-elsewhere.ts';

const elsewhere = await copyProject('second');
after(() => elsewhere.remove());
const dist = path.join(elsewhere.directory, 'dist');
const second = path.resolve('tests/reports/uk');
const report = await readContent(second);

await elsewhere.build({ CONTENT: second });
const site = await openSite(dist, '/voda/');
after(() => site.close());
const page = await site.browser.newPage();

test('A second report, in another language, with other sources, shows every statement on its pages', async () => {
  await page.goto(site.address);
  await expect(page.locator('h1')).toHaveText('Вода в селі Заріччя');
  const statements = report.sections.flatMap((section) => section.statements);
  await expect(page.locator('.statement')).toHaveText(statements.map(({ number, text }) => `${number} ${text}`));
  await expect(page.locator('#stantsiia .text')).toContainText('названа особа, через: Вісник');
  await expect(page.locator('#zlyva .text')).toContainText('мовця не названо');
  await page.goto(`${site.address}sources/halyna/`);
  await expect(page.locator('.statements > li')).toHaveCount(2);
});

test('Every page speaks the language of the report, and no string of the interface is left in English', async () => {
  const english = toStrings(en).filter((words) => /[a-z]{3}/.test(words) && !toStrings(uk).includes(words));
  assert.ok(english.length > 100);
  for (const name of await findPages(dist)) {
    await page.goto(site.address + name);
    await expect(page.locator('html')).toHaveAttribute('lang', 'uk');
    // The short neutral title that its editors ask for in tabs and histories.
    await expect(page).toHaveTitle('Читанка');
    // Names for scripts, styles and reference managers are no words for readers.
    const html = (await page.content()).replace(/<meta name="bibo:type"[^>]*>| (?:class|id|name|role)="[^"]*"/g, '');
    const left = english.filter((words) => html.includes(`>${words}<`) || html.includes(`="${words}"`));
    assert.deepEqual(left, [], name);
  }
});

for (const suite of ['html-validity', 'accessibility', 'keyboard', 'layout', 'budget']) {
  test(`It passes the same checks of every page: ${suite.replace('-', ' ')}`, async () => {
    const { stdout } = await promisify(execFile)(process.execPath, ['--test', `tests/${suite}.test.ts`], {
      env: { ...process.env, SITE: dist, SITE_BASE: '/voda/', NODE_TEST_CONTEXT: undefined },
    });
    assert.match(stdout, /^(?:# |ℹ )pass [1-9]/m);
  });
}

test('Search finds its words, in other spellings too, and speaks its language', async () => {
  await page.goto(`${site.address}search/?q=Zarichya`);
  await expect(page.locator('#_results')).toContainText('Злива почалася в Заріччі');
  await page.goto(`${site.address}search/?q=каламутна`);
  await expect(page.locator('#_results ol .no')).toHaveText(['1.4']);
  await expect(page.locator('main')).toContainText('Знайдено: 1 твердження');
});

test('A text that looks like code comes out of the import, the build and the browser to the letter', async () => {
  const text = await readFile('tests/reports/nasty.txt', 'utf8');
  const into = path.join(elsewhere.directory, 'brought-in');
  const file = path.join(elsewhere.directory, 'nasty.txt');
  await writeFile(file, text);
  const run = ['src/commands/import/run-import.ts', file, '--into', into, '--language', 'en'];
  const { stdout } = await promisify(execFile)(process.execPath, run, { cwd: elsewhere.directory });
  assert.match(stdout, /credited to the report itself/);
  await elsewhere.build({ CONTENT: into });
  const brought = await openSite(dist);
  const reader = await brought.browser.newPage();
  await reader.goto(brought.address);
  const shown = await reader
    .locator('main .section')
    .evaluateAll((sections) =>
      sections.map((section) =>
        [...section.querySelectorAll('.statement')]
          .map((statement) => statement.textContent.slice(statement.querySelector('a')?.textContent.length))
          .join(' '),
      ),
    );
  await brought.close();
  // A backslash says that the sign behind it begins no comment.
  const expected = text
    .replace(/\\(?=\{\/\*|<!--)/g, '')
    .trim()
    .split(/\n{2,}/);
  assert.deepEqual(
    shown,
    expected.map((paragraph) => paragraph.replace(/[ \t\n]+/g, ' ')),
  );
});

test('The guide’s way to a new section works: made by a command, it stands at the end of the report', async () => {
  const content = path.join(elsewhere.directory, 'third');
  await cp(second, content, { recursive: true });
  await promisify(execFile)(process.execPath, ['src/commands/new.ts', 'Що було', 'далі?'], {
    cwd: elsewhere.directory,
    env: { ...process.env, CONTENT: content },
  });
  const [, , third] = (await readContent(content)).sections;
  assert.deepEqual([third?.number, third?.id, third?.title], [3, 'shcho-bulo-dali', 'Що було далі?']);
});

/** All plain strings of a wording. */
function toStrings(wording: object): string[] {
  return Object.values(wording).flatMap((value: unknown) => {
    if (typeof value === 'string') return value;
    return typeof value === 'object' && value !== null ? toStrings(value) : [];
  });
}
