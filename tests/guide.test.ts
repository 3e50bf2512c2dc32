import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { parse } from 'yaml';
import { parseYaml } from '../src/content/content-file.ts';
import { holders } from '../src/model/blocks.ts';
import { toSectionFile } from '../src/model/statements/section-file.ts';
import { toSectionText } from '../src/model/statements/parse.ts';
import { sectionSchema } from '../src/schema/section.ts';
import { correctionsSchema } from '../src/schema/correction.ts';
import { placeSchema } from '../src/schema/place.ts';
import { sourceSchema } from '../src/schema/source.ts';
import { termSchema } from '../src/schema/term.ts';

const guide = await readFile('content/README.md', 'utf8');
const [section = '', ...yaml] = [...guide.matchAll(/```(?:mdx|yaml)\n([^]*?)```/g)].map(([, text = '']) => text);

test('The section that the guide shows is one', () => {
  const head = /^---\n([^]*?)---\n/.exec(section)?.[1] ?? '';
  assert.deepEqual(parseYaml(head, sectionSchema, 'guide').mistakes, []);
  for (const { written } of [...sectionSchema.parse(parse(head)).dates, ...sectionSchema.parse(parse(head)).figures]) {
    assert.ok(section.split('---\n')[2]?.includes(written), written);
  }
});

test('All that the guide says a section may hold is held, each sentence of it a statement', () => {
  const [, body = ''] = /```markdown\n([^]*?)```/.exec(guide) ?? [];
  const tree = unified().use(remarkParse).use(remarkMdx).use(remarkGfm).parse(body);
  const { blocks, statements, mistakes } = toSectionText(tree, toSectionFile('guide', body));
  assert.deepEqual(mistakes, []);
  assert.deepEqual(new Set(statements.map(({ kind }) => kind)), new Set(holders));
  assert.equal(blocks.filter(({ kind }) => kind === 'heading').length, 2);
});

test('The entries that the guide shows are as the schemas have them', () => {
  const [source = '', place = '', term = '', correction = ''] = yaml;
  sourceSchema.parse((parse(source) as Record<string, unknown>).korotkyh);
  placeSchema.parse((parse(place) as Record<string, unknown>).donetsk);
  termSchema.parse((parse(term) as Record<string, unknown>).prison);
  correctionsSchema.parse(parse(correction));
});
