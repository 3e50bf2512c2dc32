import assert from 'node:assert/strict';
import { test } from 'node:test';
import { after, changed, first, mistakesOf, published } from '../../../../tests/published-report.ts';
import { tinySections, toTinyReport, type TinySections } from '../../../../tests/tiny-report.ts';
import type { Correction } from '../../../schema/correction.ts';
import { checkRecord } from '../check-record.ts';
import { findOrigin, findWithdrawal, toStatementNumbers } from '../history.ts';
import { toPublished } from '../next-record.ts';

const [one, two, three] = published;
const withdrawal: Correction = { statement: '1.2', what: 'The lists.', why: 'The source takes it back.' };
const gap: TinySections = { ...tinySections, prisons: [one, 'withdrawn', three] };

test('A statement that is gone is a mistake until a mark keeps its place and an entry says why', () => {
  assert.match(
    mistakesOf({ ...tinySections, prisons: [one, two] })[0]?.what ?? '',
    /^Statement 1\.3, published on 2026-11-23, is gone\./,
  );
  assert.match(mistakesOf(gap)[0]?.what ?? '', /^Statement 1\.2, .*, is withdrawn, and nothing says why\./);
  const said = mistakesOf(
    { ...tinySections, prisons: [one, two] },
    { corrections: [{ ...withdrawal, statement: '1.3' }] },
  );
  assert.deepEqual(
    said.map(({ rule, remedy }) => [rule, remedy]),
    [['published-gone', 'Put it back, or put `[^withdrawn]` where it stood.']],
  );
});

test('One statement of three is withdrawn, nothing else moves, and its number is never used again', () => {
  const report = after(first, gap, { corrections: [withdrawal] });
  assert.deepEqual(checkRecord(report), []);
  const next = toPublished(report, '2026-12-02');
  assert.deepEqual(Object.keys(next.record.publications[1]?.corrections[0]?.changed ?? {}), []);
  assert.deepEqual(next.record.publications[1]?.corrections[0]?.withdrawn, ['1.2']);
  assert.deepEqual(findWithdrawal(next, '1.2'), {
    what: 'The lists.',
    why: 'The source takes it back.',
    day: '2026-12-02',
    id: '1.2-2026-12-02',
  });
  assert.deepEqual(checkRecord(next), []);
  assert.deepEqual(toStatementNumbers(next), ['1.1', '1.2', '1.3', '2.1']);
  const reused = checkRecord(after(next, { ...gap, prisons: [one, ['Other words.', 'report'], three] }));
  assert.match(reused[0]?.what ?? '', /its number is in use again/);
  const unmarked = checkRecord(after(next, { ...gap, prisons: [one, three] }));
  assert.deepEqual(unmarked.map(({ rule }) => rule).toSorted(), ['number-used-again', 'published-gone']);
});

test('A statement that was taken away before others is told once, with the mark that keeps the numbers', () => {
  const [mistake, ...others] = mistakesOf({ ...tinySections, prisons: [one, three] });
  assert.equal(others.length, 0);
  assert.match(mistake?.what ?? '', /^Statement 1\.2 .*The words of 1\.3 stand here now/s);
  assert.match(mistake?.remedy ?? '', /put `\[\^withdrawn\]` in its place/);
});

test('A statement of the report itself follows whom it followed, also where that one was withdrawn', () => {
  const { sections } = toTinyReport(gap, { record: first.record });
  assert.equal(sections[0].statements[1]?.after, '1.2');
});

test('A mark where nothing was published is a mistake', () => {
  assert.equal(
    mistakesOf({ ...tinySections, prisons: [one, two, three, 'withdrawn'] })[0]?.rule,
    'withdrawal-of-nothing',
  );
});

test('A statement moves to where it stands, leaves its mark, and the record says where to', () => {
  const moved: TinySections = { ...gap, crimea: [...(tinySections.crimea ?? []), two] };
  const entry = (to: string): Correction[] => [{ ...withdrawal, 'moved-to': to }];
  assert.equal(mistakesOf(moved, { corrections: entry('2.9') })[0]?.rule, 'moved-nowhere');
  assert.equal(mistakesOf(changed, { corrections: entry('2.1') })[0]?.rule, 'moved-and-standing');
  const next = toPublished(after(first, moved, { corrections: entry('2.2') }), '2026-12-02');
  assert.equal(findWithdrawal(next, '1.2')?.movedTo, '2.2');
  assert.deepEqual(findOrigin(next, '2.2'), { number: '1.2', day: '2026-12-02' });
});
