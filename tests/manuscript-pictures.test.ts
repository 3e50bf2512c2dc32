import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import sharp from 'sharp';
import { bring, toTexts } from './brought-in.ts';

const gate = await readFile('tests/reports/chapters/pictures/gate.jpg');
const plan = await readFile('tests/reports/chapters/pictures/plan.png');

test('A picture beside a Markdown file comes in with what it shows, its credit and its caption, and without what the camera wrote', async () => {
  assert.ok(gate.includes('Exif'));
  const markdown =
    'It rained.\n\n![A gate.](photos/IMG%201.jpg "Photograph: Anna")\n*The gate in May.*[^1]\n\n<figure><img src="./plan.png" alt="A plan."><figcaption>The plan.</figcaption></figure>\n\n- One ![](plan.png).\n- Two.\n\n[^1]: Anna.';
  const { report, files, pictures } = await bring('report.md', markdown, {
    parting: 'heading',
    beside: { 'photos/IMG 1.jpg': gate, 'plan.png': plan },
  });
  const shown = report.sections[0].blocks.filter(({ kind }) => kind === 'picture');
  assert.deepEqual(
    shown.map((block) => block.kind === 'picture' && [block.file, block.alternative, block.credit]),
    [
      ['picture-1.jpg', 'A gate.', 'Photograph: Anna'],
      ['picture-2.png', 'A plan.', 'Whose work the picture is'],
      ['picture-2.png', 'What the picture shows.', 'Whose work the picture is'],
    ],
  );
  assert.ok(toTexts(report).includes('The gate in May.') && toTexts(report).includes('The plan.'));
  const [, caption] = report.sections[0].statements;
  assert.deepEqual(caption?.sources, ['anna']);
  assert.deepEqual(
    files.filter((name) => name.startsWith('pictures/')),
    ['pictures/picture-1.jpg', 'pictures/picture-2.png'],
  );
  for (const bytes of pictures) assert.equal((await sharp(bytes).metadata()).exif, undefined);
});

test('A picture elsewhere, behind a link, outside the folder or missing is left out and told by name; none is fetched', async () => {
  const markdown = [
    'https://a.example/1.png',
    '//a.example/2.png',
    'data:image/png;base64,AAAA',
    '../3.png',
    'in/../../4.png',
    '/etc/5.png',
    'linked.png',
    'linked-folder/plan.png',
    'missing.png',
    'in',
    'report.md',
  ]
    .map((address) => `![Of ${address.slice(-9)}](${address})`)
    .join('\n\n');
  const { files, told } = await bring('report.md', `It rained.\n\n${markdown}`, {
    beside: { 'in/plan.png': plan, 'linked.png': 'in/plan.png', 'linked-folder': 'in' },
  });
  assert.deepEqual(
    files.filter((name) => name.startsWith('pictures/')),
    [],
  );
  const lines = told.split('\n');
  const toNames = (what: RegExp): string[] =>
    [...(lines.find((line) => what.test(line)) ?? '').matchAll(/“(\S+): Of/g)].map(([, name = '']) => name);
  assert.deepEqual(toNames(/on other sites/), [
    'https://a.example/1.png',
    '//a.example/2.png',
    'data:image/png;base64,AAAA',
  ]);
  assert.deepEqual(toNames(/outside the folder/), ['../3.png', 'in/../../4.png', '/etc/5.png']);
  assert.deepEqual(toNames(/symbolic link/), ['linked.png', 'linked-folder/plan.png']);
  assert.deepEqual(toNames(/do not lie where/), ['missing.png', 'in']);
  assert.deepEqual(toNames(/of a kind/), ['report.md']);
});
