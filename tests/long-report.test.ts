import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';
import { after, test } from 'node:test';
import { promisify } from 'node:util';
import { expect } from '@playwright/test';
import { openSite } from './browser/open-site.ts';
import { copyProject } from './machine/build-elsewhere.ts';
import { makeReport } from './scale/make-report.ts';

const elsewhere = await copyProject('long');
after(() => elsewhere.remove());
const dist = path.join(elsewhere.directory, 'dist');
// Too long to be read in one piece: contents on `/`, a page for each place and each letter.
const sections = 45;
const content = path.join(elsewhere.directory, 'long');
await makeReport('content', content, sections);
const first = path.join(content, 'sections/1-made-1.mdx');
await writeFile(
  first,
  (await readFile(first, 'utf8')).replace('places:', 'part: The first years\nkey: ["1.2"]\nplaces:'),
);
await elsewhere.build({ CONTENT: content });
const site = await openSite(dist, '/');
after(() => site.close());

for (const suite of ['html-validity', 'layout']) {
  test(`A long report passes the same checks of every page: ${suite.replace('-', ' ')}`, async () => {
    const { stdout } = await promisify(execFile)(process.execPath, ['--test', `tests/${suite}.test.ts`], {
      env: { ...process.env, SITE: dist, SITE_BASE: '/', NODE_TEST_CONTEXT: undefined },
      maxBuffer: 64_000_000,
    });
    assert.match(stdout, /^(?:# |ℹ )pass [1-9]/m);
  });
}

test('Its contents are what its first page says below its key statements, on a telephone and on paper', async () => {
  const page = await site.browser.newPage({ viewport: { width: 390, height: 664 } });
  await page.goto(site.address);
  await expect(page.locator('.keys li')).toHaveCount(1);
  for (const media of ['screen', 'print'] as const) {
    await page.emulateMedia({ media });
    const names = page.locator('.contents li a');
    await expect(names).toHaveCount(sections);
    for (const name of [names.first(), names.last()]) await expect(name).toBeVisible();
  }
  await page.close();
});
