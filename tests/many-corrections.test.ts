import assert from 'node:assert/strict';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { publish } from '../src/commands/publishing/publish.ts';
import { recordSchema } from '../src/schema/record.ts';
import { toCorrectionSheets } from '../src/model/record/corrections/correction-sheets.ts';
import { openSite, type OpenSite } from './browser/open-site.ts';
import { copyProject } from './machine/build-elsewhere.ts';

const elsewhere = await copyProject('corrected-often');
const content = path.join(elsewhere.directory, 'content');
const at = (name: string) => path.join(content, name);
const readRecord = async () => recordSchema.parse(JSON.parse(await readFile(at('record.json'), 'utf8')));
const times = 10;
let earlierRecord: Awaited<ReturnType<typeof readRecord>>;
let site: OpenSite;
const numbers: string[] = [];

/** Changes the last words of every statement of a section, which end in a full stop, and notes its number. */
function change(text: string, section: number, words: string): string {
  let ordinal = 0;
  return text.replace(/^([^[\n].*?)\.?((?:\[\^[a-z:-]+\])+)$/gm, (_, before: string, marks: string) => {
    ordinal += 1;
    numbers.push(`${String(section)}.${String(ordinal)}`);
    return `${before} ${words}.${marks}`;
  });
}

// Every statement is corrected again and again.
before(async () => {
  const settings = await readFile(at('report.yaml'), 'utf8');
  await writeFile(at('report.yaml'), settings.replace('quick-exit:', 'stale-translations: show\nquick-exit:'));
  const files = (await readdir(at('sections'))).filter((name) => name.endsWith('.mdx')).toSorted();
  const texts = await Promise.all(files.map((name) => readFile(at(`sections/${name}`), 'utf8')));
  for (let time = 1; time <= times; time += 1) {
    numbers.length = 0;
    for (const [index, name] of files.entries())
      await writeFile(at(`sections/${name}`), change(texts[index] ?? '', index + 1, `as told ${String(time)} times`));
    const entries = numbers.map(
      (number) => `- { statement: "${number}", what: "${number}, ${String(time)}.", why: Counted anew. }`,
    );
    await writeFile(at('corrections.yaml'), entries.join('\n'));
    const now = new Date(Date.UTC(2026, 11, time));
    await publish({ directory: content, address: 'http://127.0.0.1:9/', now });
    if (time === 2) earlierRecord = await readRecord();
  }
  await elsewhere.build();
  site = await openSite(path.join(elsewhere.directory, 'dist'));
});
after(async () => {
  await site.close();
  await elsewhere.remove();
});

test('However often something is corrected, no page of corrections grows beyond its bound, and none of them is lost', async () => {
  const page = await site.browser.newPage();
  await page.goto(`${site.address}corrections/`);
  const sheets = await page
    .locator('main .entries a')
    .evaluateAll((all) => all.map((link) => link.getAttribute('href')));
  assert.ok(sheets.length > 1);
  const told: string[] = [];
  for (const sheet of sheets) {
    await page.goto(new URL(sheet ?? '', site.address).href);
    assert.ok((await page.locator('*').count()) <= 5_000);
    told.push(...(await page.getByText(/^\d\.\d, \d+\.$/).allInnerTexts()));
  }
  await page.close();
  const days = Array.from({ length: times }, (_, time) => String(times - time));
  assert.deepEqual(told.toSorted(), days.flatMap((time) => numbers.map((number) => `${number}, ${time}.`)).toSorted());
});

test('A correction is found where it was linked to when there was one page of them, and never moves to another', async () => {
  const { sheets, addresses } = toCorrectionSheets(await readRecord());
  const earlier = toCorrectionSheets(earlierRecord);
  assert.deepEqual([earlier.sheets.length, sheets.length > 1], [1, true]);
  const page = await site.browser.newPage();
  let followed = 0;
  for (const [id, address] of earlier.addresses) {
    const now = addresses.get(id) ?? '';
    assert.equal(now, `corrections/1/#${id}`);
    await page.goto(site.address + address);
    const [href] = await page.locator(':target a').evaluateAll((all) => all.map((link) => link.getAttribute('href')));
    assert.equal(href, `/${now}`);
    followed += 1;
  }
  assert.ok(followed > 40);
  const last = [...addresses.values()].find((address) => address.startsWith('corrections/2/')) ?? '';
  await page.goto(site.address + last);
  assert.equal(await page.locator(':target').count(), 1);
  await page.close();
});
