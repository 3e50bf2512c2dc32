import { read as parseRis } from '@customcommander/ris';
import type { Browser } from '@playwright/test';
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

/** Every export of this finished site that can be read back statement by statement, by its name, each as another’s parser reads it. */
export async function readExports(
  site: string,
  sections: readonly string[],
  browser: Browser,
): Promise<Map<string, ToldWhole>> {
  const read = (name: string): string => readFileSync(path.join(site, name), 'utf8');
  const html = (name: string): Promise<ToldWhole> => readMarkup(browser, { text: read(name), kind: 'text/html' });
  const epub = await JSZip.loadAsync(readFileSync(path.join(site, 'report.epub')));
  const chapters = Object.keys(epub.files).filter((name) => /section-\d+\.xhtml$/.test(name));
  const told = new Map<string, ToldWhole>([
    ['page', await html('index.html')],
    ['one file', await html('report.html')],
    ['JSON', readJson(read('statements.json'))],
    ['CSV', readCsv(read('statements.csv'))],
    ['Markdown', readMarkdown(read('report.md'))],
    ['feed', readFeed(read('feed.xml'))],
    ...['report', ...sections.map((id) => `sections/${id}`)].flatMap((name): [string, ToldWhole][] => [
      [`${name}.bib`, readBibtex(read(`${name}.bib`))],
      [`${name}.ris`, readRis(read(`${name}.ris`))],
      [`${name}.csl.json`, readCsl(read(`${name}.csl.json`))],
    ]),
  ]);
  for (const name of chapters) {
    const text = (await epub.file(name)?.async('string')) ?? '';
    told.set(`EPUB ${name}`, await readMarkup(browser, { text, kind: 'application/xhtml+xml' }));
  }
  for (const id of sections) {
    told.set(`page ${id}`, await html(`sections/${id}/index.html`));
    told.set(`JSON-LD ${id}`, readJsonLd(read(`sections/${id}/index.html`)));
  }
  return told;
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

function readCsv(text: string): ToldWhole {
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

function readMarkdown(text: string): ToldWhole {
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

function readFeed(text: string): ToldWhole {
  const { title, subtitle } = parseAtomFeed(text);
  return { title: title?.value, lead: subtitle?.value, headings: [], statements: [] };
}

/** The title of what is cited: of the report, or of a section that names its report. */
function toCited(title: string | undefined, report: string | undefined): ToldWhole {
  return report === undefined ? { title, headings: [], statements: [] } : { headings: [title], statements: [] };
}

function readBibtex(text: string): ToldWhole {
  const { entries, errors } = parseBibtex(text, { sentenceCase: false });
  const [entry, ...others] = entries;
  if (errors.length > 0 || others.length > 0 || !entry) throw new Error(`${text} is not one entry of BibTeX.`);
  const { title, booktitle, author } = entry.fields;
  if (author !== undefined) throw new Error('The report names no author.');
  const plain = title?.replaceAll(/<\/?span[^>]*>/g, '');
  return /^\s*@misc\{[\w-]+-\d/.test(text) ? toCited(plain, booktitle ?? '') : toCited(plain, undefined);
}

function readRis(text: string): ToldWhole {
  const [entry, ...others] = parseRis(text.replaceAll('\r\n', '\n'));
  if (!entry || others.length > 0 || entry.AU) throw new Error(`${text} is not one entry of RIS.`);
  const first = (tag: string): string | undefined => entry[tag]?.map(String)[0];
  return toCited(first('TI'), first('T2'));
}

function readCsl(text: string): ToldWhole {
  const [entry] = JSON.parse(text) as Data[];
  return toCited(entry?.title, entry?.['container-title']);
}

function readJsonLd(page: string): ToldWhole {
  const [, json = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(page) ?? [];
  const { name, isPartOf, hasPart } = JSON.parse(json) as {
    name: string;
    isPartOf: { name: string };
    hasPart: { '@id': string; text: string }[];
  };
  return {
    title: isPartOf.name,
    headings: [name],
    statements: hasPart.map((claim) => ({
      number: claim['@id'].split('#')[1] ?? '',
      text: claim.text,
      who: JSON.stringify(claim),
    })),
  };
}
