import { expect as plainExpect } from '@playwright/test';
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { after, test } from 'node:test';
import { launchBrowser } from './browser/open-site.ts';
import { copyProject } from './machine/build-elsewhere.ts';

// A machine that is busy with other tests takes its time.
const expect = plainExpect.configure({ timeout: 30_000 });

const elsewhere = await copyProject('dev');
const folder = path.join(elsewhere.directory, 'content');
const dev = spawn(process.execPath, ['node_modules/astro/bin/astro.mjs', 'dev', '--port', '4387'], {
  cwd: elsewhere.directory,
  env: {
    ...process.env,
    ASTRO_TELEMETRY_DISABLED: '1',
    SITE_ADDRESS: 'http://localhost:4387/',
    NODE_TEST_CONTEXT: undefined,
  },
});
let terminal = '';
for (const stream of [dev.stdout, dev.stderr]) stream.on('data', (part: Buffer) => (terminal += part.toString()));
await expect.poll(() => terminal, { timeout: 60_000 }).toContain('watching for file changes');

const browser = await launchBrowser();
const page = await browser.newPage();
await page.goto('http://localhost:4387/');

after(async () => {
  await browser.close();
  dev.kill();
  await once(dev, 'exit');
  await elsewhere.remove();
});

async function edit(name: string, before: string | RegExp, now: string): Promise<() => Promise<void>> {
  const file = path.join(folder, name);
  const text = await readFile(file, 'utf8');
  assert.notEqual(text.replace(before, now), text);
  terminal = '';
  await writeFile(file, text.replace(before, now));
  return () => writeFile(file, text);
}

const overlay = page.locator('vite-error-overlay');

test('An edit of the text, of a source and of the title of the report is shown without restart', async () => {
  for (const [name, before, now] of [
    ['sections/1-southern-ukraine.mdx', /title: .*/, 'title: A title of today'],
    ['sources.yaml', 'name: Suspilne', 'name: A name of today'],
    ['report.yaml', /title: .*/, 'title: A report of today'],
  ] as const) {
    const undo = await edit(name, before, now);
    await expect(page.locator('main')).toContainText(now.replace(/^\w+: /, ''));
    await undo();
    await expect(page.locator('main')).not.toContainText('of today');
  }
});

test('A mistake is told over the page and in the terminal, also after a reload, and is gone once it is put right', async () => {
  for (const [name, before, now, told] of [
    ['sections/1-southern-ukraine.mdx', '.[^nrc]', '.[^nrcc]', 'has no definition in this file'],
    ['sections/1-southern-ukraine.mdx', '.[^nrc]', '{.[^nrc]', 'A curly brace opens code here.'],
    ['sources.yaml', 'kind: organisation', 'kind: organization', 'has a value that is not known.'],
    ['sources.yaml', 'name: Suspilne', 'name: "Suspilne', 'A quotation mark, a bracket or a colon is missing here'],
  ] as const) {
    const undo = await edit(name, before, now);
    await expect(overlay).toContainText(told);
    await page.reload();
    await expect(overlay).toContainText(`content/${name}`);
    await expect.poll(() => terminal.replaceAll('`', '')).toContain(told);
    await undo();
    await expect(overlay).toHaveCount(0);
    await expect(page.locator('h1')).toBeVisible();
  }
});

test('A statement that is not as it was published is told in the terminal; the page shows the new words', async () => {
  const undo = await edit('sections/1-southern-ukraine.mdx', 'In the view of', 'IN THE VIEW OF');
  await expect(page.locator('main')).toContainText('IN THE VIEW OF');
  await expect.poll(() => terminal).toContain('npm run build` would stop here');
  await expect(overlay).toHaveCount(0);
  await undo();
});

test('Search finds what was written a moment ago', async () => {
  const undo = await edit('sections/1-southern-ukraine.mdx', 'In the view of', 'In the wombat view of');
  await expect(page.locator('main')).toContainText('wombat');
  await page.goto('http://localhost:4387/search/?q=wombat');
  await expect(page.locator('main')).toContainText('1.2');
  await undo();
});
