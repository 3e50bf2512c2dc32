import { read as parseRis } from '@customcommander/ris';
import type { Page } from '@playwright/test';
import { parse as parseBibtex } from '@retorquere/bibtex-parser';
import type { Data } from 'csl-json';
import { parse as parseCsv } from 'csv-parse/sync';
import { parseAtomFeed } from 'feedsmith';
import JSZip from 'jszip';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { toString } from 'mdast-util-to-string';
import type { PublishedStatements } from '../../src/schema/published-statements.ts';
import { readMarkup } from './read-markup.ts';
import type { Told, ToldWhole } from './told.ts';

/** Every export of this finished site that tells statements or titles, by its name, each as another’s parser reads it. */
export async function readExports(site: string, page: Page): Promise<Map<string, ToldWhole>> {
  const read = (name: string): string => readFileSync(path.join(site, name), 'utf8');
  const html = (name: string): Promise<ToldWhole> => readMarkup(page, { text: read(name), kind: 'text/html' });
  const { statements } = JSON.parse(read('statements.json')) as PublishedStatements;
  const sections = new Set(statements.map(({ section }) => section.id));
  const told = new Map<string, ToldWhole>([
    ['page', await html('index.html')],
    ['one file', await html('report.html')],
    ['JSON', readJson(read('statements.json'))],
    ['CSV', readCsv(read('statements.csv'))],
    ['Markdown', readMarkdown(read('report.md'))],
    ['feed', readFeed(read('feed.xml'))],
    ...['report', ...[...sections].map((id) => `sections/${id}`)].flatMap((name): [string, ToldWhole][] => [
      [`${name}.bib`, readBibtex(read(`${name}.bib`))],
      [`${name}.ris`, readRis(read(`${name}.ris`))],
      [`${name}.csl.json`, readCsl(read(`${name}.csl.json`))],
    ]),
    ...(await readBook(readFileSync(path.join(site, 'report.epub')), page)),
  ]);
  for (const id of sections) {
    told.set(`page of section ${id}`, await html(`sections/${id}/index.html`));
    told.set(`JSON-LD of section ${id}`, readJsonLd(read(`sections/${id}/index.html`)));
  }
  for (const { number } of statements) {
    const alone = await html(`${number}/index.html`);
    told.set(`page of statement ${number}`, alone);
    told.set(`JSON-LD of statement ${number}`, readJsonLd(read(`${number}/index.html`)));
    const { BibTeX = '', RIS = '' } = alone.citations ?? {};
    told.set(`BibTeX of ${number}`, readBibtex(BibTeX, number));
    told.set(`RIS of ${number}`, readRis(RIS, number));
  }
  return told;
}

async function readBook(file: Buffer, page: Page): Promise<[string, ToldWhole][]> {
  const book = await JSZip.loadAsync(file);
  const chapters = Object.keys(book.files).filter((name) => /section-\d+\.xhtml$/.test(name));
  return Promise.all(
    chapters.map(async (name): Promise<[string, ToldWhole]> => {
      const text = (await book.file(name)?.async('string')) ?? '';
      return [`EPUB ${name}`, await readMarkup(page, { text, kind: 'application/xhtml+xml' })];
    }),
  );
}

function readJson(text: string): ToldWhole {
  const { report, statements } = JSON.parse(text) as PublishedStatements;
  const headings = statements.map(({ section }) => section.title);
  return {
    title: report.title,
    lead: report.lead,
    headings: [...new Set(headings)],
    statements: statements.map(({ number, text, sources }) => ({ number, text, who: JSON.stringify(sources) })),
  };
}

export function readCsv(text: string): ToldWhole {
  const rows = parseCsv<Record<string, string>>(text, {
    columns: true,
    record_delimiter: '\r\n',
    relax_quotes: false,
  });
  const statements = rows.map(({ number = '', text = '', attribution = '' }): Told => ({
    number,
    // What a spreadsheet would take for a formula stands behind an apostrophe.
    text: text.replace(/^'(?=[=+\-@\t\r])/, ''),
    who: attribution,
  }));
  return { headings: [...new Set(rows.map(({ section }) => section))], statements };
}

export function readMarkdown(text: string): ToldWhole {
  const { children } = unified().use(remarkParse).parse(text);
  const statements: Told[] = [];
  const headings: string[] = [];
  for (const [at, child] of children.entries()) {
    const [link] = child.type === 'paragraph' ? child.children : [];
    if (child.type === 'heading' && child.depth === 2) headings.push(toString(child).replace(/^\d+\. /, ''));
    if (link?.type !== 'link' || !/^\d+\.\d+$/.test(toString(link))) continue;
    const number = toString(link);
    statements.push({ number, text: toString(child).slice(number.length + 1), who: toString(children[at + 1]) });
  }
  const [title, lead] = children.map((child) => toString(child));
  return { title, lead, headings, statements };
}

export function readFeed(text: string): ToldWhole {
  const { title, subtitle } = parseAtomFeed(text);
  return { title: title?.value, lead: subtitle?.value, headings: [], statements: [] };
}

/** What is cited: the report, a section that names its report, or a statement, whose words are the abstract. */
function toCited(cited: Record<'title' | 'report' | 'text', string | undefined>, number?: string): ToldWhole {
  const { title = '', report, text = '' } = cited;
  if (number !== undefined) return { headings: [], statements: [{ number, text, who: title }] };
  return report === undefined ? { title, headings: [], statements: [] } : { headings: [title], statements: [] };
}

/** Every field that a citation may have: another one was smuggled in. */
const fields = new Set(
  'author editora editoratype title booktitle institution organization abstract note language url year month date'.split(
    ' ',
  ),
);

export function readBibtex(text: string, number?: string): ToldWhole {
  const { entries, errors } = parseBibtex(text, { sentenceCase: false });
  const [entry, ...others] = entries;
  if (errors.length > 0 || others.length > 0 || !entry) throw new Error(`${text} is not one entry of BibTeX.`);
  const strange = Object.keys(entry.fields).find((name) => !fields.has(name));
  if (strange !== undefined) throw new Error(`${text} has a field ${strange}.`);
  const toPlain = (words?: string): string | undefined => words?.replaceAll(/<\/?span[^>]*>/g, '');
  const { title, booktitle, abstract } = entry.fields;
  return toCited({ title: toPlain(title), report: toPlain(booktitle), text: toPlain(abstract) }, number);
}

export function readRis(text: string, number?: string): ToldWhole {
  const lines = text.split(/\r?\n/);
  if (lines.some((line) => line !== '' && !/^[A-Z][A-Z0-9] {2}-( |$)/.test(line)))
    throw new Error(`${text} has a broken line.`);
  const [entry, ...others] = parseRis(lines.join('\n'));
  if (!entry || others.length > 0) throw new Error(`${text} is not one entry of RIS.`);
  const first = (tag: string): string | undefined => entry[tag]?.map(String)[0];
  return toCited({ title: first('TI'), report: first('T2'), text: first('AB') }, number);
}

function readCsl(text: string, number?: string): ToldWhole {
  const [entry] = JSON.parse(text) as Data[];
  return toCited({ title: entry?.title, report: entry?.['container-title'], text: entry?.abstract }, number);
}

interface Described {
  readonly '@type': string;
  readonly '@id': string;
  readonly name: string;
  readonly text?: string;
  readonly isPartOf: { readonly name: string };
  readonly hasPart?: readonly Described[];
}

function readJsonLd(page: string): ToldWhole {
  const [, json = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(page) ?? [];
  const whole = JSON.parse(json) as Described;
  const claims = whole['@type'] === 'Claim' ? [whole] : (whole.hasPart ?? []);
  return {
    headings: [whole['@type'] === 'Claim' ? whole.isPartOf.name : whole.name],
    statements: claims.map((claim) => ({
      number: claim.name.split(' ').at(-1) ?? '',
      text: claim.text ?? '',
      who: JSON.stringify(claim),
    })),
  };
}
