import { expect as plainExpect } from '@playwright/test';
import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { after, afterEach, test } from 'node:test';
import { setTimeout as delay } from 'node:timers/promises';
import { launchBrowser } from './browser/open-site.ts';
import { openDev } from './servers/open-dev.ts';

// A machine that is busy with other tests takes its time.
const expect = plainExpect.configure({ timeout: 30_000 });

// It begins with a section that cannot be read, and nothing of it is remembered from before.
const section = 'sections/1-southern-ukraine.mdx';
const sound = await readFile(path.join('content', section), 'utf8');
const dev = await openDev('dev', (content) =>
  writeFile(path.join(content, section), sound.replace('title: ', 'title: "')),
);
const { address, folder } = dev;
const first = path.join(folder, section);

const browser = await launchBrowser();
const page = await browser.newPage();
await page.goto(address);

/** Puts back what a test edited, should it end before it does so itself. */
const undone: (() => Promise<void>)[] = [() => writeFile(first, sound)];
afterEach(async () => {
  for (const undo of undone.splice(0)) await undo();
});
after(async () => {
  await browser.close();
  await dev.close();
});

async function edit(name: string, before: string | RegExp, now: string): Promise<() => Promise<void>> {
  const file = path.join(folder, name);
  const text = await readFile(file, 'utf8');
  assert.notEqual(text.replace(before, now), text);
  dev.terminal = '';
  await writeFile(file, text.replace(before, now));
  const undo = (): Promise<void> => writeFile(file, text);
  undone.push(undo);
  return undo;
}

/** What a mistake leads to: its message, whole and alone, in place of the page and in the terminal. */
async function seeMistake(name: string, told: string): Promise<void> {
  await expect(page.locator('pre')).toContainText(told);
  await expect(page.locator('pre')).toContainText(`content/${name}:`);
  await expect(page.locator('body')).toHaveText(/^\s*content\/[^]*\n\d+ mistakes? in the content\. .*put right\.\s*$/);
  await expect.poll(() => dev.terminal).toContain(told);
  assert.doesNotMatch(dev.terminal, /^ +at |Stack trace|MDXError|glob-loader/m);
}

/** The page as it is without a mistake. */
async function seePage(): Promise<void> {
  await expect(page.locator('h1')).toBeVisible();
  await expect(page.locator('pre')).toHaveCount(0);
}

test('It begins with a section that cannot be read, tells its mistake, and shows the page once it is mended', async () => {
  await seeMistake('sections/1-southern-ukraine.mdx', 'A quotation mark, a bracket or a colon is missing here');
  await writeFile(first, sound);
  await seePage();
});

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

test('A mistake alone is told, in place of the page and in the terminal, also to who opens the page anew, until it is put right', async () => {
  for (const [name, before, now, told] of [
    ['sections/1-southern-ukraine.mdx', '.[^nrc]', '.[^nrcc]', 'has no definition in this file'],
    ['sections/1-southern-ukraine.mdx', '.[^nrc]', '{.[^nrc]', 'A curly brace opens code here.'],
    ['sections/1-southern-ukraine.mdx', '.[^nrc]', '<b>.[^nrc]', 'The tag `<b>` is opened here and not closed'],
    ['sections/1-southern-ukraine.mdx', '.[^nrc]', ' {a.b}.[^nrc]', 'A curly brace opens code here.'],
    ['sections/1-southern-ukraine.mdx', '---\n\n', '---\n\nexport const a = ;\n\n', 'is read as a program'],
    ['sections/1-southern-ukraine.mdx', /title: .*\n/, '', '`title` is missing.'],
    ['sections/1-southern-ukraine.mdx', /title: .*/, 'title: 3', '`title` should be text'],
    ['sections/1-southern-ukraine.mdx', /^---/, '', 'This section has no head.'],
    ['record.json', '{', '', 'This is not valid JSON.'],
    ['sources.yaml', 'kind: organisation', 'kind: organization', 'has a value that is not known.'],
    ['sources.yaml', 'name: Suspilne', 'name: "Suspilne', 'A quotation mark, a bracket or a colon is missing here'],
  ] as const) {
    const undo = await edit(name, before, now);
    await seeMistake(name, told);
    const opened = await fetch(address);
    assert.equal(opened.status, 500);
    const words = (await opened.text()).replaceAll('&lt;', '<').replaceAll('&amp;', '&');
    assert.ok(words.includes(told) && words.includes(`content/${name}:`), words);
    await undo();
    await seePage();
  }
});

test('How many drafts and placeholders are left is told, and told again where it changes', async () => {
  const undo = await edit(section, 'title: ', 'draft: true\ntitle: ');
  await expect.poll(() => dev.terminal).toContain('Drafts and placeholders that are left: 1');
  await undo();
});

test('A statement that is not as it was published is told in the terminal; the page shows the new words', async () => {
  const undo = await edit('sections/1-southern-ukraine.mdx', 'In the view of', 'IN THE VIEW OF');
  await expect(page.locator('main')).toContainText('IN THE VIEW OF');
  await expect.poll(() => dev.terminal).toContain('npm run build` would stop here');
  await undo();
  await expect(page.locator('main')).not.toContainText('IN THE VIEW OF');
});

test('Search finds what was written a moment ago', async () => {
  const undo = await edit('sections/1-southern-ukraine.mdx', 'In the view of', 'In the wombat view of');
  await expect(page.locator('main')).toContainText('wombat');
  // In a page of its own: the first may be reloading still.
  const other = await browser.newPage();
  await other.goto(`${address}search/?q=wombat`, { waitUntil: 'commit' });
  await expect(other.locator('main')).toContainText('1.2');
  await undo();
});

test('A page that was sent before a change, and begins to listen only after it, shows the change', async () => {
  const other = await browser.newPage();
  const told = Promise.withResolvers<unknown>();
  await other.route('**/@vite/client', (route) => told.promise.then(() => route.continue()));
  await other.goto(address, { waitUntil: 'commit' });
  await expect(other.locator('main')).toContainText('In the view of');
  const undo = await edit('sections/1-southern-ukraine.mdx', 'In the view of', 'In the wombat view of');
  await expect(page.locator('main')).toContainText('In the wombat view of');
  await expect(other.locator('main')).not.toContainText('wombat');
  told.resolve(undefined);
  await expect(other.locator('main')).toContainText('In the wombat view of');
  await other.close();
  await undo();
  await seePage();
});

test('Of one file that is saved twice, the second time while nobody listens, the second state is told', async () => {
  const sources = path.join(folder, 'sources.yaml');
  const soundSources = await readFile(sources, 'utf8');
  undone.push(() => writeFile(sources, soundSources));
  const broken = soundSources.replace('kind: organisation', 'kind: organization');
  const status = async (): Promise<number> => (await fetch(address)).status;
  // What watches the files is deaf for 50 ms after each news of one.
  for (const gap of [5, 15, 25, 35, 45]) {
    for (const [first, second, expected] of [
      [broken, soundSources, 200],
      [soundSources, broken, 500],
    ] as const) {
      await writeFile(sources, first);
      await delay(gap);
      await writeFile(sources, second);
      await expect.poll(status).toBe(expected);
    }
  }
  await writeFile(sources, soundSources);
  await seePage();
});

test('Of files that are saved faster than they are read, the last state is told', async () => {
  const record = path.join(folder, 'record.json');
  const sources = path.join(folder, 'sources.yaml');
  const [soundRecord, soundSources] = await Promise.all([readFile(record, 'utf8'), readFile(sources, 'utf8')]);
  undone.push(
    () => writeFile(record, soundRecord),
    () => writeFile(sources, soundSources),
  );
  for (let time = 0; time < 20; time += 1) {
    await writeFile(record, soundRecord.slice(time % 2));
    await writeFile(sources, time % 3 === 0 ? soundSources : soundSources.replace('kind: organisation', 'kind: club'));
  }
  // The record is mended, and at once, while that is being read, a source is broken.
  await writeFile(record, soundRecord);
  await writeFile(sources, soundSources.replace('kind: organisation', 'kind: organization'));
  await seeMistake('sources.yaml', 'has a value that is not known.');
  await writeFile(sources, soundSources);
  await seePage();
});
