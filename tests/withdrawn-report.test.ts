import { expect } from '@playwright/test';
import axe, { type AxeResults } from 'axe-core';
import JSZip from 'jszip';
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { publish } from '../src/commands/publishing/publish.ts';
import type { PublishedStatements } from '../src/schema/published-statements.ts';
import { openSite, type OpenSite } from './browser/open-site.ts';
import { copyProject } from './machine/build-elsewhere.ts';

const elsewhere = await copyProject('withdrawn');
const inContent = (name: string) => path.join(elsewhere.directory, 'content', name);
const inSite = (name: string) => path.join(elsewhere.directory, 'dist', name);
const read = (name: string) => readFile(inSite(name), 'utf8');
let site: OpenSite;

async function edit(name: string, change: (text: string) => string): Promise<void> {
  const text = await readFile(inContent(name), 'utf8');
  const changed = change(text);
  assert.notEqual(changed, text, name);
  await writeFile(inContent(name), changed);
}

/** Puts the mark in place of each statement of these sources, and takes their notes away. */
const withdraw = (text: string, ...sources: string[]) =>
  sources.reduce(
    (left, source) =>
      left
        .replaceAll(new RegExp(`^\\[\\^${source}\\]:.*\\n?`, 'gm'), '')
        .replaceAll(new RegExp(`^[^[].*\\[\\^${source}\\]$`, 'gm'), '[^withdrawn]'),
    text,
  );

const words = [
  /this is a war crime/,
  /це воєнний злочин/,
  /hand out the notices at markets/,
  /вручає повістки на ринках/,
];

// In the middle of section 1, the only statement of its source; and all that section 5 says, of which a part moves.
before(async () => {
  for (const folder of ['', 'uk/']) {
    await edit(`${folder}sections/1-southern-ukraine.mdx`, (text) => withdraw(text, 'law-experts'));
    const fifth = await readFile(inContent(`${folder}sections/5-public-places.mdx`), 'utf8');
    const moved = /^.*(?=\[\^report\]$)/m.exec(fifth)?.[0] ?? assert.fail();
    await edit(`${folder}sections/5-public-places.mdx`, (text) =>
      withdraw(text, 'report', 'korotkyh').replace(/^places:.*\n|^key:.*\n/gm, ''),
    );
    await edit(`${folder}sections/4-crimea.mdx`, (text) =>
      text.replace(/\n(?=\n\[\^korotkyh:suspilne\]:)/, `\n${moved}[^report]\n`),
    );
  }
  await edit('report.yaml', (text) => text.replace('quick-exit:', 'stale-translations: show\nquick-exit:'));
  await writeFile(
    inContent('corrections.yaml'),
    [
      '- { statement: "1.2", what: What experts think., why: They take it back. }',
      '- { statement: "5.1", moved-to: "4.7", what: Where notices are issued., why: It belongs to Crimea. }',
      '- { statement: "5.2", what: To whom they are handed., why: She takes it back. }',
    ].join('\n'),
  );
  const [address, now] = ['http://127.0.0.1:9/', new Date('2026-12-02T10:00:00Z')];
  assert.match(await publish({ directory: inContent(''), address, now }), /3 corrections/);
  await elsewhere.build();
  site = await openSite(path.join(elsewhere.directory, 'dist'));
});
after(async () => {
  await site.close();
  await elsewhere.remove();
});

/** The words of a PDF, with single spaces. */
const print = (name: string): string =>
  execFileSync('pdftotext', [inSite(name), '-'], { encoding: 'utf8' }).replaceAll(/\s+/g, ' ');

const pagesOf = async (): Promise<string[]> =>
  (await readdir(inSite(''), { recursive: true })).filter((name) =>
    /\.(?:html|xml|md|csv|json|txt|bib|ris)$/.test(name),
  );

test('Words that were withdrawn stand on the page of corrections, in the record and on their own page alone', async () => {
  const telling = /^(?:uk\/)?(?:corrections|1\.2|5\.2)\/index\.html$|^record\.json$/;
  const places = new Set<string>();
  for (const name of await pagesOf()) {
    const text = await read(name);
    if (words.some((sentence) => sentence.test(text))) places.add(name);
  }
  assert.deepEqual(
    [...places].filter((name) => !telling.test(name)),
    [],
  );
  for (const folder of ['', 'uk/'])
    for (const page of ['corrections', '1.2', '5.2']) assert.ok(places.has(`${folder}${page}/index.html`), page);
  const book = await JSZip.loadAsync(await readFile(inSite('report.epub')));
  const chapters = await Promise.all(Object.values(book.files).map((file) => file.async('string')));
  const printed = [
    ...chapters,
    ...['report', 'sections/southern-ukraine', 'sections/public-places'].map((name) => print(`${name}.pdf`)),
  ];
  for (const sentence of words) assert.doesNotMatch(printed.join(' '), sentence);
});

test('Every form of the report says when the statement was withdrawn, and why', async () => {
  const { withdrawn, statements } = JSON.parse(await read('statements.json')) as PublishedStatements;
  assert.deepEqual(
    withdrawn.map(({ number, day, movedTo, why }) => [number, day, movedTo, why]),
    [
      ['1.2', '2026-12-02', undefined, 'They take it back.'],
      ['5.1', '2026-12-02', '4.7', 'It belongs to Crimea.'],
      ['5.2', '2026-12-02', undefined, 'She takes it back.'],
    ],
  );
  assert.deepEqual(
    statements.filter(({ number }) => /^[15]\./.test(number)).map(({ number }) => number),
    ['1.1', '1.3', '1.4', '1.5'],
  );
  const said = 'Withdrawn on 2 December 2026. They take it back.';
  const toText = (html: string): string => html.replaceAll(/<[^>]*>/g, '').replaceAll(/\s+/g, ' ');
  for (const name of ['index.html', 'sections/southern-ukraine/index.html', 'report.html'])
    assert.match(toText(await read(name)), new RegExp(`1\\.2 ${said}`), name);
  assert.match(await read('report.md'), /\[1\.2\]\(\S+\/1\.2\/\) Withdrawn on 2 December 2026\. They take it back\.\n/);
  assert.match(await read('feed.xml'), /Statement 1\.2 withdrawn/);
  const book = await JSZip.loadAsync(await readFile(inSite('report.epub')));
  assert.match(toText((await book.file('book/section-1.xhtml')?.async('string')) ?? ''), new RegExp(said));
  for (const file of ['report.pdf', 'sections/southern-ukraine.pdf'])
    assert.match(print(file), new RegExp(`1\\.2 ${said}`), file);
});

test('The number stands in the text between its neighbours, and leads to when, why and what stood there', async () => {
  const page = await site.browser.newPage();
  await page.goto(`${site.address}sections/southern-ukraine/#1.2`);
  await expect(page.locator(':target')).toHaveText('1.2 Withdrawn on 2 December 2026. They take it back.');
  const numbers = page.locator('.text :is(.statement, .withdrawn) > a:first-child');
  await expect(numbers).toHaveText([/1\.1/, /1\.2/, /1\.3/, /1\.4/, /1\.5/]);
  await page.getByRole('link', { name: 'Withdrawn on 2 December 2026' }).click();
  await expect(page).toHaveURL(`${site.address}corrections/#1.2-2026-12-02`);
  await page.goto(`${site.address}1.2/`);
  await expect(page.locator('blockquote').first()).toContainText('this is a war crime');
  await expect(page.locator('.words')).toContainText('They take it back.');
  await expect(page.getByRole('link', { name: 'Next statement 1.3' })).toBeVisible();
  await page.close();
});

test('What moved leads on to where it stands', async () => {
  const page = await site.browser.newPage();
  for (const place of ['5.1/', 'sections/public-places/#5.1', 'corrections/']) {
    await page.goto(site.address + place);
    await page.getByRole('main').getByRole('link', { name: '4.7', exact: true }).first().click();
    await expect(page).toHaveURL(/4\.7/);
  }
  await page.close();
});

test('A section and a source that have withdrawn statements alone keep their pages, and every page is accessible', async () => {
  const page = await site.browser.newPage();
  await page.addInitScript({ content: axe.source });
  await page.goto(`${site.address}sources/law-experts/`);
  await expect(page.getByRole('main')).toContainText('Statement 1.2');
  for (const place of ['', 'sections/public-places/', '5.2/', 'sources/law-experts/', 'corrections/', 'uk/5.1/']) {
    await page.goto(site.address + place);
    assert.deepEqual(await page.evaluate(findViolations), [], place);
  }
  await page.close();
});

test('A search finds no word of what was withdrawn', async () => {
  const page = await site.browser.newPage();
  await page.goto(`${site.address}search/#q=mosques`);
  await expect(page.getByRole('main')).toContainText('no statement contains', { ignoreCase: true });
  await page.close();
});

// Runs in the page, where axe is.
async function findViolations(): Promise<string[]> {
  const { axe } = globalThis as unknown as { axe: { run: () => Promise<AxeResults> } };
  return (await axe.run()).violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}
