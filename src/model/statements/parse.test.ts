import assert from 'node:assert/strict';
import { test } from 'node:test';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { toSectionText } from './parse.ts';
import { toSectionFile } from './section-file.ts';

const parser = unified().use(remarkParse).use(remarkGfm);
const read = (markdown: string) => toSectionText(parser.parse(markdown), toSectionFile('a.mdx', markdown));
const definitions = '\n\n[^a]: Anna.\n[^b]: Boris.';

test('The text before a mark, back to the previous mark, is one statement', () => {
  const { statements, mistakes } = read(`It rained. It poured.[^a] It was cold.[^b]${definitions}`);
  assert.deepEqual(mistakes, []);
  assert.deepEqual(
    statements.map(({ text, attributions }) => [text, attributions.map(({ source }) => source)]),
    [
      ['It rained. It poured.', ['a']],
      ['It was cold.', ['b']],
    ],
  );
});

test('Marks side by side name several sources of one statement', () => {
  const { statements } = read(`It rained.[^a][^b]${definitions}`);
  assert.deepEqual(statements[0]?.attributions, [{ source: 'a' }, { source: 'b' }]);
});

test('Line breaks of the file are spaces of the text, and no-break spaces stay', () => {
  const { statements } = read(`It\nrained 3\u00A0days.[^a]\nCold.[^b]${definitions}`);
  assert.deepEqual(
    statements.map(({ text }) => text),
    ['It rained 3\u00A0days.', 'Cold.'],
  );
});

test('Emphasis and links stay in the HTML of a statement and leave its text', () => {
  const { statements } = read(`It *rained* [here](https://report.example/).[^a] Cold.[^b]${definitions}`);
  assert.equal(statements[0]?.html, 'It <em>rained</em> <a href="https://report.example/">here</a>.');
  assert.equal(statements[0].text, 'It rained here.');
});

test('Characters that HTML would read as markup are escaped', () => {
  const { statements } = read(`1 < 2 & 3.[^a] Cold.[^b]${definitions}`);
  assert.equal(statements[0]?.text, '1 < 2 & 3.');
  assert.match(statements[0].html, /1 &#x3C; 2 &#x26; 3\./);
});

test('The words of a definition are a note on its source', () => {
  assert.deepEqual(read(`It rained.[^a] Cold.[^b]${definitions}`).notes, {
    a: { text: 'Anna.', html: 'Anna.' },
    b: { text: 'Boris.', html: 'Boris.' },
  });
});

test('A mark may name the one through whom the words came at that place', () => {
  const { statements, mistakes } = read('It rained.[^a:b] It was cold.[^a]\n\n[^a:b]: Anna, to Boris.\n[^a]: Anna.');
  assert.deepEqual(mistakes, []);
  assert.deepEqual(
    statements.flatMap(({ attributions }) => attributions),
    [{ source: 'a', via: 'b' }, { source: 'a' }],
  );
});

test('A note keeps its emphasis and its links, and in plain text their addresses', () => {
  const note = 'Anna, in *May* ([report](https://a.example/), [archived](https://b.example/)).';
  const { notes } = read(`It rained.[^a]\n\n[^a]: ${note}`);
  assert.equal(notes.a?.text, 'Anna, in May (report (https://a.example/), archived (https://b.example/)).');
  assert.match(notes.a.html, /^Anna, in <em>May<\/em> \(<a href="https:\/\/a\.example\/">report<\/a>, /);
});

for (const [what, note] of [
  ['more than one paragraph', '[^a]: Anna.\n\n    In May.'],
  ['A list cannot stand', '[^a]: - Anna.\n    - Boris.'],
  ['breaks its line', '[^a]: Anna,  \n    in May.'],
  ['An image cannot stand', '[^a]: Anna. ![a](https://a.example/a.png)'],
  ['A footnote mark stands in a footnote', '[^a]: Anna.[^b]\n[^b]: Boris.'],
] as const) {
  test(`Of a note it is told: ${what}`, () => {
    const { mistakes } = read(`It rained.[^a]\n\n${note}`);
    assert.ok(
      mistakes.some((mistake) => mistake.what.includes(what)),
      JSON.stringify(mistakes),
    );
  });
}
