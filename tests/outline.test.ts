import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readContent } from '../src/content/read-content.ts';
import { toTinyReport } from './tiny-report.ts';
import type { Block } from '../src/model/blocks.ts';
import { checkRecord } from '../src/model/record/check-record.ts';
import { toPublished } from '../src/model/record/next-record.ts';
import { toOutline } from '../src/model/record/outline.ts';

test('What a section shows besides its statements has a line each', async () => {
  const { sections, pictures } = await readContent('tests/reports/chapters');
  const lines = sections.flatMap((section) => toOutline(section, pictures));
  for (const line of [
    /^heading: 2 The houses$/,
    /^picture 2\.3: A brick gate .*: Photograph: Tenants’ Council: [0-9a-f]{64}$/,
    /^list 2\.5 2\.6 2\.7 2\.8 2\.9: not numbered$/,
    /^quotation 3\.3 3\.4 3\.5$/,
    /^table 4\.4 4\.5 4\.6 4\.7: What is counted \| Number$/,
  ]) {
    assert.ok(
      lines.some((one) => line.test(one)),
      `${String(line)} is none of\n${lines.join('\n')}`,
    );
  }
});

test('A heading, the words for a picture, its credit or the head of a column that changes unsaid stops the build', async () => {
  const report = toPublished(await readContent('tests/reports/chapters'), '2026-11-27');
  assert.deepEqual(checkRecord(report), []);
  const changes: [string, (block: Block) => Block][] = [
    ['barracks', (block) => (isHeading(block) ? { ...block, text: 'The barracks' } : block)],
    ['Emptiness', (block) => (block.kind === 'picture' ? { ...block, alternative: 'Emptiness.' } : block)],
    ['Nobody', (block) => (block.kind === 'picture' ? { ...block, credit: 'Nobody' } : block)],
    ['Guess', (block) => (block.kind === 'table' ? { ...block, columns: block.columns.map(toGuess) } : block)],
  ];
  for (const [words, change] of changes) {
    const [first, ...rest] = report.sections.map((section) => ({ ...section, blocks: section.blocks.map(change) }));
    assert.ok(first);
    const mistakes = checkRecord({ ...report, sections: [first, ...rest] });
    assert.ok(mistakes.length > 0, words);
    assert.ok(mistakes.every(({ rule }) => rule === 'published-changed'));
    assert.ok(
      mistakes
        .map(({ what }) => what)
        .join('\n')
        .includes(words),
      mistakes[0]?.what,
    );
  }
});

const isHeading = (block: Block): block is Extract<Block, { kind: 'heading' }> =>
  block.kind === 'heading' && block.text === 'The houses';
const toGuess = <T extends { text: string }>(column: T): T => ({ ...column, text: 'Guess' });

test('Of a section of one paragraph there is nothing to add', () => {
  const { sections, pictures } = toTinyReport();
  assert.deepEqual(toOutline(sections[0], pictures), []);
});
