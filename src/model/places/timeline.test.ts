import assert from 'node:assert/strict';
import { test } from 'node:test';
import { aReport, aStatement } from '../../../tests/given-statements.ts';
import type { SectionDate } from '../../schema/section.ts';
import { toTimeline } from './timeline.ts';

const since2014: SectionDate = { written: 'since 2014 or earlier', since: '2014', 'or-earlier': true };
const since2022: SectionDate = { written: 'since September 2022', since: '2022-09' };
const november: SectionDate = { written: '8 November', day: '2023-11-08', inferred: 'It follows the other dates.' };
const given = aReport([
  aStatement('1.1', { dates: [november] }),
  aStatement('1.2', { dates: [since2022, since2014] }),
  aStatement('1.3', { dates: [since2022] }),
]);

test('Puts dates into their order in time, each with all statements that mention it', () => {
  assert.deepEqual(
    toTimeline(given).entries.map(({ written, statements }) => [written, statements.map(({ number }) => number)]),
    [
      ['since 2014 or earlier', ['1.2']],
      ['since September 2022', ['1.2', '1.3']],
      ['8 November', ['1.1']],
    ],
  );
});

test('Keeps a time that may have begun earlier open at both ends, and a day closed', () => {
  assert.deepEqual(
    toTimeline(given).entries.map(({ kind, orEarlier }) => [kind, orEarlier]),
    [
      ['since', true],
      ['since', false],
      ['day', false],
    ],
  );
});

test('Marks the year that the words leave out, with the reason', () => {
  const [, september, day] = toTimeline(given).entries;
  assert.deepEqual([day?.addedYear, day?.inferred], ['2023', 'It follows the other dates.']);
  assert.deepEqual([september?.addedYear, september?.inferred], [undefined, undefined]);
});

test('Places a stated year as wide as a year, and a day as wide as a day', () => {
  const [year, month, day] = toTimeline(given).entries.map(({ from, to }) => to - from);
  assert.ok(year && month && day && year > 11 * month && month > 20 * day);
});

test('Leaves room for what is open at either end', () => {
  const { years } = toTimeline(given);
  assert.deepEqual([years[0]?.year, years.at(-1)?.year], [2013, 2024]);
});

test('Names no more years than a phone has room for, from the first stated one on', () => {
  const named = toTimeline(given).years.filter(({ isNamed }) => isNamed);
  assert.deepEqual(
    named.map(({ year }) => year),
    [2014, 2016, 2018, 2020, 2022, 2024],
  );
});

test('Draws no line for a report without dates', () => {
  assert.deepEqual(toTimeline(aReport([aStatement('1.1')])), { entries: [], years: [] });
});
