import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { parse as parseCsv } from 'csv-parse/sync';
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { readPageLinks } from '../src/build/page-links.ts';
import type { PublishedStatements } from '../src/schema/published-statements.ts';
import { toStatementTable } from '../src/model/exports/table.ts';

const read = (name: string) => readFile(`dist/${name}`, 'utf8');
const data = JSON.parse(await read('statements.json')) as PublishedStatements;

test('The statements as data keep to their published schema', async () => {
  const schema = JSON.parse(await read('statements.schema.json')) as Record<string, unknown>;
  assert.equal(data.$schema, schema.$id);
  const ajv = new Ajv2020({ strict: true });
  addFormats(ajv);
  const validate = ajv.compile(schema);
  assert.ok(validate(data), JSON.stringify(validate.errors));
  assert.equal(data.statements.length, 22);
  assert.equal(validate({ ...data, statements: [{ number: '1.1' }] }), false);
});

test('Every address in the data leads to its statement, section or source', async () => {
  const root = data.report.address;
  const addresses = data.statements.flatMap(({ address, section, sources }) => [
    address,
    section.address,
    ...sources.map((source) => source.address),
  ]);
  for (const address of new Set(addresses)) {
    assert.ok(address.startsWith(root), address);
    const [page = '', id] = address.slice(root.length).split('#');
    const { ids } = await readPageLinks(await read(`${page}index.html`));
    assert.ok(id === undefined || ids.has(id), address);
  }
});

test('The statements as a table hold the same words as the data', async () => {
  const file = await read('statements.csv');
  assert.ok(file.split('\n').every((line) => line === '' || line.endsWith('\r')));
  const rows = parseCsv<Record<string, string>>(file, { columns: true, record_delimiter: '\r\n', relax_quotes: false });
  assert.deepEqual(
    rows.map(({ number, text, attribution, address }) => ({ number, text, attribution, address })),
    data.statements.map(({ number, text, attribution, address }) => ({ number, text, attribution, address })),
  );
});

test('What a spreadsheet would take for a formula reaches it as text, and quotation marks and lines as they are', () => {
  const [first] = data.statements;
  assert.ok(first);
  const toText = (text: string): string | undefined => {
    const table = toStatementTable({ ...data, statements: [{ ...first, text }] });
    return parseCsv<Record<string, string>>(table, { columns: true, record_delimiter: '\r\n' })[0]?.text;
  };
  for (const text of ['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '\rx', '＝1+1']) assert.equal(toText(text), `'${text}`);
  for (const text of ['She said "no", and\nleft.', '1-2', 'a=b']) assert.equal(toText(text), text);
});

test('The report as Markdown holds every statement under its number', async () => {
  const tree = unified()
    .use(remarkParse)
    .parse(await read('report.md'));
  const texts: string[] = [];
  visit(tree, 'paragraph', (paragraph) => {
    const [link, words] = paragraph.children;
    if (link?.type !== 'link' || words?.type !== 'text') return;
    assert.equal(link.children[0]?.type, 'text');
    texts.push(`${link.url} ${words.value.trim()}`);
  });
  assert.deepEqual(
    texts,
    data.statements.map(({ address, text }) => `${address} ${text}`),
  );
});
