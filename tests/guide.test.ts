import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { parse } from 'yaml';
import { parseYaml } from '../src/content/content-file.ts';
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

test('The entries that the guide shows are as the schemas have them', () => {
  const [source = '', place = '', term = '', correction = ''] = yaml;
  sourceSchema.parse((parse(source) as Record<string, unknown>).korotkyh);
  placeSchema.parse((parse(place) as Record<string, unknown>).donetsk);
  termSchema.parse((parse(term) as Record<string, unknown>).prison);
  correctionsSchema.parse(parse(correction));
});
