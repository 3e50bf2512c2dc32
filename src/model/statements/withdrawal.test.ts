import assert from 'node:assert/strict';
import { test } from 'node:test';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { toOrdinals } from './ordinals.ts';
import { toSectionText } from './parse.ts';
import { toSectionFile } from './section-file.ts';

const parser = unified().use(remarkParse).use(remarkMdx).use(remarkGfm);

function read(markdown: string) {
  const body = `${markdown}\n\n[^a]: Anna.\n`;
  const { statements, withdrawn, blocks, mistakes } = toSectionText(parser.parse(body), toSectionFile('a.mdx', body));
  const ordinals = withdrawn.map(({ ordinal }) => ordinal);
  const standing = toOrdinals(statements.length, ordinals);
  return {
    standing: statements.map(({ text }, at) => `${String(standing[at])} ${text}`),
    withdrawn: ordinals,
    blocks,
    rules: mistakes.map(({ rule }) => rule),
  };
}

test('A mark in place of a statement keeps its number, whatever holds it', () => {
  for (const markdown of [
    'It rained.[^a] [^withdrawn] It froze.[^a]',
    'It rained.[^a]\n[^withdrawn]\nIt froze.[^a]',
    'It rained.[^a]\n\n[^withdrawn]\n\nIt froze.[^a]',
    '- It rained.[^a]\n- [^withdrawn]\n- It froze.[^a]',
    '> It rained.[^a]\n>\n> [^withdrawn]\n>\n> It froze.[^a]',
  ])
    assert.deepEqual(
      { ...read(markdown), blocks: [] },
      { standing: ['1 It rained.', '3 It froze.'], withdrawn: [2], blocks: [], rules: [] },
      markdown,
    );
});

test('A row of a table keeps its number, too', () => {
  const { standing, withdrawn, rules } = read('| n |\n| - |\n| 12[^a] |\n| [^withdrawn] |\n| 14[^a] |');
  assert.deepEqual([standing, withdrawn, rules], [['1 n: 12', '3 n: 14'], [2], []]);
});

test('Several marks in a row keep a number each, and a section may have nothing else', () => {
  const { standing, withdrawn } = read('[^withdrawn] [^withdrawn]\n[^withdrawn] It froze.[^a]');
  assert.deepEqual([standing, withdrawn], [['4 It froze.'], [1, 2, 3]]);
  const body = '[^withdrawn]\n';
  assert.deepEqual(toSectionText(parser.parse(body), toSectionFile('a.mdx', body)).mistakes, []);
});

test('Words or marks beside it are mistakes: nothing of what was withdrawn stays', () => {
  for (const markdown of [
    'It rained.[^a][^withdrawn]',
    'It rained.[^a] It froze. [^withdrawn]',
    '[^withdrawn][^a] It froze.[^a]',
    'It froze.[^a] [^withdrawn] [^a]',
    '| n |\n| - |\n| 12[^withdrawn] |\n| 13[^a] |',
    '| n |\n| - |\n| 12[^a][^withdrawn] |',
  ])
    assert.ok(read(markdown).rules.includes('beside-withdrawal'), markdown);
});

test('A mark in a heading, in emphasis, or that ends a sentence is told as every mark is; an escaped one is text', () => {
  assert.deepEqual(read('## So [^withdrawn]\n\nIt froze.[^a]').rules, ['mark-in-heading']);
  assert.ok(read('*[^withdrawn]* It froze.[^a]').rules.includes('mark-inside-emphasis'));
  assert.ok(read('[^withdrawn], it froze.[^a]').rules.includes('mark-before-full-stop'));
  assert.deepEqual(read('He wrote \\[^withdrawn] there.[^a]').standing, ['1 He wrote [^withdrawn] there.']);
});
