import { expect } from '@playwright/test';
import axe, { type AxeResults } from 'axe-core';
import assert from 'node:assert/strict';
import { readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { after, test } from 'node:test';
import { publish } from '../src/commands/publishing/publish.ts';
import { openSite } from './browser/open-site.ts';
import { copyProject } from './machine/build-elsewhere.ts';

const elsewhere = await copyProject('corrected');
after(() => elsewhere.remove());

const inContent = (name: string) => path.join(elsewhere.directory, 'content', name);

/** Changes a file of the content; the words to change must be there. */
async function edit(name: string, before: string, after: string): Promise<void> {
  const text = await readFile(inContent(name), 'utf8');
  assert.ok(text.includes(before), `${name} holds no “${before}”`);
  await writeFile(inContent(name), text.replace(before, after));
}

// Nobody answers at this address.
const publishElsewhere = () =>
  publish({
    directory: inContent(''),
    address: 'http://127.0.0.1:9/',
    now: new Date('2026-12-02T10:00:00Z'),
  });

/** What a command says when it fails. */
async function readFailure(command: Promise<unknown>): Promise<string> {
  const failure: unknown = await command.then(
    () => undefined,
    (error: unknown) => error,
  );
  assert.ok(failure instanceof Error, 'It did not fail.');
  return 'stderr' in failure ? String(failure.stderr) : failure.message;
}

test('A published statement that changes silently stops the build, and publishing does not overwrite it', async () => {
  await edit('sections/5-public-places.mdx', 'issues them in', 'hands them out in');
  const record = await readFile(inContent('record.json'), 'utf8');
  for (const said of [await readFailure(elsewhere.build()), await readFailure(publishElsewhere())]) {
    assert.match(
      said,
      /content\/sections\/5-public-places\.mdx:\d+:1\n {2}Statement 5\.1 is not what was published on /,
    );
    assert.match(said, /text: .*\[-issues-\] \{\+hands\+\} them/);
    assert.match(said, /content\/corrections\.yaml/);
    assert.doesNotMatch(said, /^ +at /m);
  }
  assert.equal(await readFile(inContent('record.json'), 'utf8'), record);
});

test('A published section that loses its address stops the build', async () => {
  for (const folder of ['', 'uk/'])
    await rename(inContent(`${folder}sections/3-prisons.mdx`), inContent(`${folder}sections/3-jails.mdx`));
  const said = await readFailure(elsewhere.build());
  assert.match(said, /The address `sections\/prisons\/` was published, and no section has it now\./);
  assert.match(said, /`formerly: \[prisons\]`/);
});

test('With a correction and the former name, the site is built below any path, and says what was changed', async () => {
  for (const name of ['sections/5-public-places.mdx', 'uk/sections/5-public-places.mdx']) {
    const text = await readFile(inContent(name), 'utf8');
    await writeFile(
      inContent(name),
      text.replace(/^\[\^korotkyh\]:.*\n?/m, '').replace(/^.*\[\^korotkyh\]$/m, '[^withdrawn]'),
    );
  }
  const withdrawal = '- statement: "5.2"\n  what: It is withdrawn.\n  why: She takes it back.\n';
  const base = '/some/path/';
  const entry = '- statement: "5.1"\n  what: How the notices are issued.\n  why: The source was misread.\n';
  await writeFile(inContent('corrections.yaml'), entry + withdrawal);
  await edit('report.yaml', 'quick-exit:', 'stale-translations: show\nquick-exit:');
  await edit('sections/3-jails.mdx', 'title:', 'formerly: [prisons]\ntitle:');
  assert.match(await publishElsewhere(), /could not be asked for its record[^]*Publication 3 of 2026-12-02/);
  await elsewhere.build({ SITE_ADDRESS: `https://host.example${base}` });
  const site = await openSite(path.join(elsewhere.directory, 'dist'), base);
  const page = await site.browser.newPage();
  await page.goto(`${site.address}sections/public-places/`);
  await page.getByRole('link', { name: '5.1 corrected on 2 December 2026' }).click();
  await expect(page).toHaveURL(`${site.address}corrections/#5.1-2026-12-02`);
  const correction = page.locator('[id="5.1-2026-12-02"]');
  await expect(correction).toContainText('How the notices are issued.');
  await expect(correction).toContainText('The source was misread.');
  await expect(correction.locator('blockquote').first()).toContainText('issues them in');
  await expect(correction.locator('blockquote').last()).toContainText('hands them out in');
  await page.goto(`${site.address}sections/public-places/#5.2`);
  await expect(page.locator(':target')).toHaveText('5.2 Withdrawn on 2 December 2026. She takes it back.');
  await page.addInitScript({ content: axe.source });
  for (const changed of ['corrections/', 'sections/public-places/#5.1', '#5.1']) {
    await page.goto(site.address + changed);
    assert.deepEqual(await page.evaluate(findViolations), [], changed);
  }
  await page.goto(`${site.address}sections/prisons/#3.2`);
  await expect(page).toHaveURL(`${site.address}sections/jails/#3.2`);
  const scriptless = await site.browser.newPage({ javaScriptEnabled: false });
  await scriptless.goto(`${site.address}sections/prisons/`);
  await expect(scriptless).toHaveURL(`${site.address}sections/jails/`);
  const read = (name: string) => readFile(path.join(elsewhere.directory, 'dist', name), 'utf8');
  assert.match(await read('feed.xml'), /Statement 5\.1 corrected/);
  assert.doesNotMatch(await read('sitemap-0.xml'), /sections\/prisons/);
  assert.equal(
    await read('_redirects'),
    ['', 'uk/'].map((folder) => `${base}${folder}sections/prisons/ ${base}${folder}sections/jails/ 301\n`).join(''),
  );
  assert.match(await read('5.1/index.html'), /Record of 2026-12-02\. https:\/\/host\.example\/some\/path\//);
  assert.match(await read('4.2/index.html'), /Record of 2026-11-23\. /);
  await page.goto(`${site.address}5.1/`);
  await expect(page.locator('blockquote')).toContainText(['issues them in', 'Residents of Crimea']);
  await page.goto(`${site.address}5.2/`);
  await expect(page.locator('.words')).toHaveText('Withdrawn on 2 December 2026. She takes it back.');
  await expect(page.locator('blockquote')).toHaveCount(2);
  await site.close();
});

// Runs in the page, where axe is.
async function findViolations(): Promise<string[]> {
  const { axe } = globalThis as unknown as { axe: { run: () => Promise<AxeResults> } };
  return (await axe.run()).violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}
