import { read as parseRis } from '@customcommander/ris';
import { parse as parseBibtex } from '@retorquere/bibtex-parser';
import { expect, type Page } from '@playwright/test';
import type { Person } from 'csl-json';
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { after, test } from 'node:test';
import { toFiledName, type Reference } from '../src/model/citing/creators.ts';
import { toStatementReference } from '../src/model/citing/reference.ts';
import { toEdition } from '../src/model/edition.ts';
import { getSection } from '../src/model/report.ts';
import { readContent } from '../src/content/read-content.ts';
import { openSite } from './browser/open-site.ts';
import { readAsZotero, type Creator } from './embedded-metadata.ts';

const report = await readContent('content');
const edition = toEdition(report, report.settings.address);
const site = await openSite();
after(() => site.close());

/** A value of RIS, as its parser gives it. */
type RisValue = string | { readonly first_name: string; readonly last_name: string };

/** One citation as BibTeX, RIS and CSL-JSON: as files, or as a statement’s page and its data have it. */
interface Forms {
  readonly bib: string;
  readonly ris: string;
  readonly csl: string;
}

async function readFiles(name: string): Promise<Forms> {
  const read = (ending: string) => readFile(path.join('dist', `${name}.${ending}`), 'utf8');
  return { bib: await read('bib'), ris: await read('ris'), csl: await read('csl.json') };
}

async function readFromPage(page: Page): Promise<Forms> {
  const [bib = '', ris = ''] = await page.locator('pre').allTextContents();
  const [, number = ''] = /\/(\d+\.\d+)\/$/.exec(page.url()) ?? [];
  const statement = edition.index.statements.get(number);
  assert.ok(statement);
  const csl = JSON.stringify([toStatementReference(edition, getSection(report, statement.section), statement)]);
  return { bib, ris: ris.replaceAll('\n', '\r\n').replaceAll('\r\r', '\r'), csl };
}

/** Kind, title, day, creators and address, in words that all forms can be brought to. */
function toEssence(kind: string, title = '', day = '', address = '', authors: string[] = [], others: string[] = []) {
  return { kind, title, day: day.replaceAll(/[/-]0?/g, '-').replace(/-$/, ''), address, authors, others };
}

const toNames = (people: readonly Person[] = []) => people.map(toFiledName);

function readCsl(text: string) {
  const [entry] = JSON.parse(text) as Reference[];
  assert.ok(entry);
  const day = entry.issued?.['date-parts']?.[0]?.join('-');
  const { type, title, URL: address, author, contributor } = entry;
  return toEssence(type, title, day, address, toNames(author), toNames(contributor));
}

function readRis(text: string) {
  const [entry] = parseRis(`${text.replaceAll('\r\n', '\n').trimEnd()}\n`) as Record<string, RisValue[]>[];
  assert.ok(entry);
  const read = (tag: string) => (entry[tag] ?? []).map(toRisWords);
  const [, day] = /^DA {2}- (.*?)\/?\r?$/m.exec(text) ?? [];
  const kind = { RPRT: 'report', ELEC: 'webpage' }[read('TY')[0] ?? ''] ?? '';
  return toEssence(kind, read('TI')[0], day, read('UR')[0], read('AU'), read('A2'));
}

function toRisWords(value: RisValue): string {
  return typeof value === 'string' ? value : [value.last_name, value.first_name].filter(Boolean).join(', ');
}

function readBib(text: string) {
  const { entries, errors } = parseBibtex(text, { sentenceCase: false });
  assert.deepEqual(errors, []);
  const [entry] = entries;
  assert.ok(entry);
  const { fields, type } = entry;
  const toFiled = (people: typeof fields.author = []) =>
    people.map((one) => one.name ?? [one.lastName, one.firstName].filter(Boolean).join(', '));
  const kind = { techreport: 'report', online: 'webpage' }[type] ?? '';
  const title = fields.title?.replaceAll(/<[^>]+>/g, '');
  return toEssence(kind, title, fields.date, fields.url, toFiled(fields.author), toFiled(fields.editora));
}

async function readHead(page: Page) {
  const { itemType, title, date, url, creators } = await readAsZotero(page);
  const toFiled = (wanted: Creator['creatorType']) =>
    creators
      .filter(({ creatorType }) => creatorType === wanted)
      .map(({ lastName, firstName }) => [lastName, firstName].filter(Boolean).join(', '));
  return toEssence(itemType, title, date, url, toFiled('author'), toFiled('contributor'));
}

for (const [name, at, isOwnPage] of [
  ['the report', '', false],
  ['a section', 'sections/crimea/', false],
  ['a statement of a person, through another', '4.1/', true],
  ['a statement of a body', '4.5/', true],
  ['a statement of the report itself', '4.2/', true],
] as const) {
  test(`Kind, title, day, creators and address of ${name} agree in its metadata, BibTeX, RIS and CSL-JSON`, async () => {
    const page = await site.browser.newPage();
    await page.goto(site.address + at);
    const forms = isOwnPage ? await readFromPage(page) : await readFiles(at === '' ? 'report' : at.replace(/\/$/, ''));
    const head = await readHead(page);
    assert.deepEqual(readCsl(forms.csl), head);
    assert.deepEqual(readRis(forms.ris), head);
    assert.deepEqual(readBib(forms.bib), head);
    await page.close();
  });
}

test('One click makes of the report a report, with who publishes or words it, its day and its PDF', async () => {
  const page = await site.browser.newPage();
  await page.goto(site.address);
  const item = await readAsZotero(page);
  assert.equal(item.itemType, 'report');
  assert.equal(item.title, report.settings.title);
  assert.equal(item.institution, report.settings.publisher?.name);
  assert.match(item.date ?? '', /^\d{4}\/\d\d\/\d\d$/);
  assert.equal(item.language, report.settings.language);
  assert.match(item.pdf ?? '', /^https:.*\/report\.pdf$/);
  assert.equal(item.creators.length, 1);
  await page.close();
});

test('One click makes of a statement one item of the report: its words, its speaker no author, its number in the address', async () => {
  const page = await site.browser.newPage();
  for (const { number, text } of report.sections.flatMap(({ statements }) => statements)) {
    await page.goto(`${site.address}${number}/`);
    const item = await readAsZotero(page);
    assert.equal(item.itemType, 'webpage');
    assert.equal(item.publicationTitle, report.settings.title);
    assert.equal(item.abstractNote, text);
    assert.ok(item.url.endsWith(`/${number}/`), item.url);
    assert.equal(item.creators.filter(({ creatorType }) => creatorType === 'author').length, 1);
  }
  await page.goto(`${site.address}4.1/`);
  const { creators } = await readAsZotero(page);
  assert.deepEqual(creators.at(-1), { creatorType: 'contributor', firstName: 'Liudmyla', lastName: 'Korotkyh' });
  await page.goto(`${site.address}4.5/`);
  await expect(page.locator('h1')).toHaveText('Statement 4.5');
  const [, body] = (await readAsZotero(page)).creators;
  assert.deepEqual(body, { creatorType: 'contributor', lastName: 'Crimean Human Rights Group' });
  await page.close();
});
