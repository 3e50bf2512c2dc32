import assert from 'node:assert/strict';
import { test } from 'node:test';
import { tinySections, toTinyReport, type TinySections } from '../../../tests/tiny-report.ts';
import type { Correction } from '../../schema/correction.ts';
import { checkPublished, checkRecord } from './check-record.ts';
import { Mistakes, type Mistake } from '../mistake.ts';
import { toNextRecord } from './next-record.ts';
import type { Report } from '../report.ts';

const record = toNextRecord(toTinyReport(), '2026-11-23');
const { prisons: published = [] } = tinySections;
const [first, second, third] = published;
assert.ok(first && second && third);

const correction: Correction = { statement: '1.2', day: '2026-12-01', what: 'The number.', why: 'A slip.' };
const changed: TinySections = {
  ...tinySections,
  prisons: [first, ['Lists of at least 50 prisoners were ordered.', 'contacts'], third],
};

function mistakesOf(sections: TinySections, rest: Partial<Report> = {}): readonly Mistake[] {
  return checkRecord(toTinyReport(sections, { record, ...rest }));
}

test('A report that stands as it was published has no mistake', () => {
  assert.deepEqual(mistakesOf(tinySections), []);
  assert.deepEqual(checkPublished(toTinyReport(tinySections, { record })), []);
});

test('A changed word is told with its statement, both fingerprints, the words and both ways out', () => {
  const [mistake, ...others] = mistakesOf(changed);
  assert.equal(others.length, 0);
  assert.deepEqual(mistake, {
    rule: 'published-statement-changed',
    file: 'content/sections/1-prisons.mdx',
    what: [
      'Statement 1.2 is not what was published on 2026-11-23.',
      '  text, published: b16e9333bbb26a5872107ad8e1585d6c90e5a80b02f092ae516b1fb0f10c2a63',
      '  text, now:       11e134f87c5bab182405a5dedb2768eb863f28abb6d4ac6669d39bcd2c906891',
      '  text: Lists of at least [-40-] {+50+} prisoners were ordered.',
    ].join('\n  '),
    remedy: [
      'Put back what was published, or say openly what was changed, in content/corrections.yaml:',
      '    - statement: "1.2"',
      '      day: "YYYY-MM-DD"',
      '      what: What was changed.',
      '      why: Why it was changed.',
    ].join('\n  '),
  });
});

test('A change that a correction speaks of is no mistake, and is published with what stood there before', () => {
  const report = toTinyReport(changed, { record, corrections: [correction] });
  assert.deepEqual(checkRecord(report), []);
  assert.match(checkPublished(report)[0]?.what ?? '', /The record holds statement 1\.2 as it was before/);
  const next = toNextRecord(report, '2026-12-02');
  const corrected = next.statements.find(({ number }) => number === '1.2');
  assert.equal(corrected?.day, '2026-12-02');
  assert.deepEqual(corrected.corrected, ['2026-12-01']);
  assert.deepEqual(
    corrected.earlier.map(({ day, text }) => [day, text]),
    [['2026-11-23', second[0]]],
  );
  assert.deepEqual(checkRecord({ ...report, record: next }), []);
  assert.deepEqual(toNextRecord({ ...report, record: next }, '2026-12-03'), next);
});

test('A correction speaks for one change: the next one needs an entry of its own', () => {
  const next = toNextRecord(toTinyReport(changed, { record, corrections: [correction] }), '2026-12-02');
  const again = { ...changed, prisons: [first, ['Lists of 60 prisoners were ordered.', 'contacts'] as const, third] };
  assert.match(
    mistakesOf(again, { record: next, corrections: [correction] })[0]?.what ?? '',
    /Statement 1\.2 is not what was published/,
  );
});

test('A published correction stays in its list', () => {
  const next = toNextRecord(toTinyReport(changed, { record, corrections: [correction] }), '2026-12-02');
  const [mistake] = mistakesOf(changed, { record: next, corrections: [] });
  assert.equal(mistake?.what, 'The published correction of statement 1.2 of 2026-12-01 is gone.');
});

test('Two corrections of a statement on one day are told, as they would have one address', () => {
  const [mistake] = mistakesOf(changed, { corrections: [correction, correction] });
  assert.equal(mistake?.what, 'Statement 1.2 has two corrections of 2026-12-01, which would have one address.');
});

test('A correction of what did not change, or was never published, is a mistake', () => {
  assert.match(mistakesOf(tinySections, { corrections: [correction] })[0]?.what ?? '', /stands as it was published/);
  const unknown = { ...correction, statement: '9.9' };
  assert.match(mistakesOf(tinySections, { corrections: [unknown] })[0]?.what ?? '', /No statement has the number 9\.9/);
});

test('Another source behind the same words is a change', () => {
  const [mistake] = mistakesOf({ ...tinySections, prisons: [first, [second[0], 'report'], third] });
  assert.match(
    mistake?.what ?? '',
    /attribution: \[-Local sources of the Center, via National Resistance Center-\] \{\+The report itself\+\}/,
  );
});

test('A statement put between others moves those that follow, and the mistake says where to', () => {
  const mistakes = mistakesOf({ ...tinySections, prisons: [first, ['New words.', 'report'], second, third] });
  assert.equal(mistakes.length, 2);
  assert.match(mistakes[0]?.what ?? '', /Statement 1\.2 .*Its words stand at 1\.3 now/s);
  assert.match(mistakes[0]?.remedy ?? '', /new statements at the end of the section/);
});

test('A statement at the end of a section is new, and needs nothing but to be published', () => {
  const report = toTinyReport(
    { ...tinySections, prisons: [first, second, third, ['New words.', 'report']] },
    { record },
  );
  assert.deepEqual(checkRecord(report), []);
  assert.match(checkPublished(report)[0]?.what ?? '', /Statement 1\.4 is not in the record yet/);
  const next = toNextRecord(report, '2026-12-02');
  assert.deepEqual(
    next.statements.map(({ number, day }) => [number, day]),
    [
      ['1.1', '2026-11-23'],
      ['1.2', '2026-11-23'],
      ['1.3', '2026-11-23'],
      ['1.4', '2026-12-02'],
      ['2.1', '2026-11-23'],
    ],
  );
});

test('A statement that is gone is a mistake until a correction says so; then it stays in the record as withdrawn', () => {
  const without: TinySections = { ...tinySections, prisons: [first, second] };
  assert.match(mistakesOf(without)[0]?.what ?? '', /^Statement 1\.3, published on 2026-11-23, is gone\./);
  const corrections = [{ ...correction, statement: '1.3' }];
  const next = toNextRecord(toTinyReport(without, { record, corrections }), '2026-12-02');
  assert.equal(next.statements.find(({ number }) => number === '1.3')?.withdrawn, '2026-12-02');
  assert.deepEqual(mistakesOf(without, { record: next, corrections }), []);
  const reused: TinySections = { ...tinySections, prisons: [first, second, ['Other words.', 'report']] };
  assert.match(mistakesOf(reused, { record: next, corrections })[0]?.what ?? '', /its number is in use again/);
});

test('Publishing never overwrites what no correction speaks of', () => {
  assert.throws(() => toNextRecord(toTinyReport(changed, { record }), '2026-12-02'), Mistakes);
});

test('A record changed by hand is told', () => {
  const forged = {
    ...record,
    statements: record.statements.map((one) => (one.number === '1.2' ? { ...one, text: 'Other words.' } : one)),
  };
  assert.match(
    mistakesOf(tinySections, { record: forged })[0]?.what ?? '',
    /The record of statement 1\.2 was changed by hand/,
  );
});
