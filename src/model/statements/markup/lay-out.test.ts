import fc from 'fast-check';
import assert from 'node:assert/strict';
import { test } from 'node:test';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { toSectionText } from '../parse.ts';
import { toSectionFile } from '../section-file.ts';
import { toBlockRuns } from './block-runs.ts';
import { element } from './element.ts';
import { layOut } from './lay-out.ts';
import { toMarkup } from './to-markup.ts';

const parser = unified().use(remarkParse).use(remarkMdx).use(remarkGfm);

function read(markdown: string) {
  const body = `${markdown}\n\n[^a]: Anna.\n\n[^b]: Boris.\n`;
  const { blocks, statements, mistakes } = toSectionText(parser.parse(body), toSectionFile('a.mdx', body));
  const numbered = statements.map((statement, at) => ({ ...statement, number: `1.${String(at + 1)}` }));
  const nodes = layOut(blocks, {
    section: 'first',
    number: 1,
    statements: numbered,
    toWords: (place) => statements[place]?.nodes ?? [],
    toWithdrawal: () => [{ type: 'text', value: 'Withdrawn.' }],
    toLabel: (number) => `Statement ${number}`,
    toPicture: ({ file }) => ({ src: file }),
    toEnd: (numbers) => element('wbr', { dataRun: numbers.join(' ') }, []),
  });
  return { blocks, statements: numbered, mistakes, html: toMarkup(nodes) };
}

const runsOf = (html: string) => [...html.matchAll(/<wbr data-run="([^"]*)">/g)].map(([, numbers]) => numbers);

test('Who says it stands behind a list, a quotation or a table of one source, and else behind each of its parts', () => {
  assert.deepEqual(runsOf(read('- It rained.[^a]\n- It snowed.[^a]').html), ['1.1 1.2']);
  assert.deepEqual(runsOf(read('- It rained.[^a]\n- It snowed.[^b]\n- It froze.[^b]').html), ['1.1', '1.2', '1.3']);
  assert.deepEqual(runsOf(read('> It rained.[^a]\n>\n> It snowed.[^a]').html), ['1.1 1.2']);
  assert.deepEqual(runsOf(read('| a |\n| - |\n| x[^a] |\n| y[^b] |').html), ['1.1', '1.2']);
  assert.deepEqual(runsOf(read('It rained.[^a]\n\nIt snowed.[^a]').html), ['1.1', '1.2']);
});

test('What a cell, a heading or the words for a picture hold is text, whatever signs it has', () => {
  const { html, mistakes } = read(
    '## 1 \\< 2 & 3\n\n| a \\< b |\n| - |\n| "x" & \\<y>[^a] |\n\n![A \\<gate> & "wall"](../pictures/a.png "B & \'C\'")\n*Shown.*[^b]',
  );
  assert.deepEqual(mistakes, []);
  assert.ok(html.includes('alt="A &lt;gate&gt; &amp; &quot;wall&quot;"'), html);
  assert.ok(html.includes('>1 &lt; 2 &amp; 3</h3>'), html);
});

test('A paragraph or an item that begins in a language from right to left runs so', () => {
  const arabic = '<span lang="ar">هطل المطر.</span>[^a]';
  assert.match(read(`${arabic}\nThen it stopped.[^b]`).html, /^<p dir="rtl">/);
  assert.match(read(`It rained.[^b]\n${arabic}`).html, /^<p>/);
  assert.match(read(`- ${arabic}\n- It rained.[^b]`).html, /<li dir="rtl">.*<li>/s);
});

const sentence = fc.constantFrom(
  'It rained.[^a]',
  'It *snowed*.[^b]',
  'Cold.[^a][^b]',
  '<span lang="ar">ماء</span>.[^b]',
);
const lines = (before: string) =>
  fc.array(sentence, { minLength: 2, maxLength: 3 }).map((all) => all.map((one) => before + one));
const block = fc.oneof(
  fc.array(sentence, { minLength: 1, maxLength: 3 }).map((all) => all.join(' ')),
  lines('- ').map((all) => all.join('\n')),
  fc.tuple(lines('1. '), lines('   - ')).map(([outer, inner]) => [...outer, ...inner].join('\n')),
  lines('> ').map((all) => all.join('\n>\n')),
  lines('| x | ').map((all) => ['| a | b |', '| --- | --: |', ...all.map((row) => `${row} |`)].join('\n')),
  sentence.map((words) => `*Of all.*${words.slice(words.indexOf('[^'))}\n\n| a |\n| --- |\n| x |`),
  sentence.map((words) => `![x](../pictures/x.png "y")\n${words}`),
  fc.constant('## A heading'),
);

test('Each statement stands once in what is laid out, in order, and each in one run', () => {
  fc.assert(
    fc.property(fc.array(block, { minLength: 1, maxLength: 5 }), sentence, (blocks, last) => {
      const section = read([...blocks, last, 'All.[^a][^b]'].join('\n\n'));
      assert.deepEqual(section.mistakes, []);
      const numbers = section.statements.map(({ number }) => number);
      const ids = [...section.html.matchAll(/class="statement" id="([^"]*)"/g)].map(([, id]) => id);
      assert.deepEqual(ids, numbers);
      assert.deepEqual(
        runsOf(section.html)
          .flatMap((run) => run?.split(' ') ?? [])
          .toSorted(),
        numbers.toSorted(),
      );
      assert.equal(toBlockRuns(section.blocks, section.statements).length, runsOf(section.html).length);
    }),
    { numRuns: 200 },
  );
});
