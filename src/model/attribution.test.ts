import assert from 'node:assert/strict';
import { test } from 'node:test';
import { en } from '../wording/en.ts';
import { describeSource, toParts, toRuns } from './attribution.ts';
import { toReport, type Source } from './report.ts';

const statement = (number: string, ...sources: [string, ...string[]]) => ({ number, sources });

test('Neighbouring statements of one source stand in one run', () => {
  const runs = toRuns([statement('3.1', 'nrc'), statement('3.2', 'nrc'), statement('3.3', 'nrc-local')]);
  assert.deepEqual(
    runs.map(({ label }) => label),
    ['3.1–3.2', '3.3'],
  );
});

test('A source that speaks again later begins a run of its own', () => {
  const runs = toRuns([statement('1.1', 'anna'), statement('1.2', 'boris'), statement('1.3', 'anna')]);
  assert.equal(runs.length, 3);
});

test('Two sources behind one statement are one set, in whichever order they are named', () => {
  const runs = toRuns([statement('1.1', 'anna', 'boris'), statement('1.2', 'boris', 'anna'), statement('1.3', 'anna')]);
  assert.deepEqual(
    runs.map(({ label }) => label),
    ['1.1–1.2', '1.3'],
  );
});

const sources: Source[] = [
  { id: 'itself', name: 'The report itself', kind: 'publication', itself: true },
  { id: 'anna', name: 'Anna', kind: 'named person', role: 'clerk', at: 'office', via: 'gazette' },
  { id: 'gazette', name: 'The Gazette', kind: 'media outlet' },
  { id: 'office', name: 'Office of Records', short: 'OR', kind: 'organisation' },
];
const report = toReport({
  settings: {
    title: 'A report',
    lead: 'A lead.',
    language: 'en',
    address: 'https://report.example/',
    origin: { known: '', unknown: '', wording: '' },
  },
  sources,
  places: [],
  sections: [
    {
      title: 'First',
      summary: '',
      number: 1,
      id: 'first',
      places: [],
      dates: [],
      figures: [],
      formerly: [],
      notes: {},
      statements: [
        { text: 'It rained.', html: 'It rained.', sources: ['anna'] },
        { text: 'It was cold.', html: 'It was cold.', sources: ['itself'] },
      ],
    },
  ],
});

function partsOf(id: string): string[] {
  const source = report.sources.find((candidate) => candidate.id === id);
  assert.ok(source);
  return toParts(report, source).map(
    ({ speaker, tie, statements }) => `${speaker.id} ${tie} ${statements.map(({ number }) => number).join(' ')}`,
  );
}

test('A source’s page has what it says, what it carries, and what its members say, each told apart', () => {
  assert.deepEqual(partsOf('anna'), ['anna speaks 1.1']);
  assert.deepEqual(partsOf('gazette'), ['anna carries 1.1']);
  assert.deepEqual(partsOf('office'), ['anna belongs 1.1']);
});

test('A statement of the report itself says which statement of another it follows', () => {
  assert.equal(report.sections[0].statements[1]?.after, '1.1');
  assert.equal(report.sections[0].statements[0].after, undefined);
});

test('Sources stand in the order in which a reader meets them, with those they speak through and belong to', () => {
  assert.deepEqual(
    report.sources.map(({ id }) => id),
    ['anna', 'gazette', 'office', 'itself'],
  );
});

test('A source is described by its role, its body, its kind and the one it speaks through', () => {
  const anna = report.sources[0];
  assert.ok(anna);
  assert.deepEqual(describeSource(report, anna, en), ['clerk, Office of Records', 'named person', 'via The Gazette']);
});
