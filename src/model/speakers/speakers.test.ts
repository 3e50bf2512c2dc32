import assert from 'node:assert/strict';
import { test } from 'node:test';
import { en } from '../../wording/en.ts';
import { toTinyReport } from '../../../tests/tiny-report.ts';
import { toParts } from './parts-of-source.ts';
import { toRuns } from './runs.ts';
import { describeSource, toSpeaker } from './who-says.ts';

const statement = (number: string, first: string, ...others: string[]) => ({
  number,
  attributions: [{ source: first }, ...others.map((source) => ({ source }))] as const,
});

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

const report = toTinyReport();

function partsOf(id: string): string[] {
  const source = report.sources.find((candidate) => candidate.id === id);
  assert.ok(source);
  return toParts(report, source).map(
    ({ speaker, tie, entries }) => `${speaker.id} ${tie} ${entries.map(({ statement }) => statement.number).join(' ')}`,
  );
}

test('A source’s page has what it says, what it carries, and what its members say, each told apart', () => {
  assert.deepEqual(partsOf('nrc'), ['nrc speaks 1.1', 'contacts carries 1.2']);
  assert.deepEqual(partsOf('korotkyh'), ['korotkyh speaks 2.1']);
  assert.deepEqual(partsOf('suspilne'), ['korotkyh carries 2.1']);
  assert.deepEqual(partsOf('ctrc'), ['korotkyh belongs 2.1']);
});

test('A statement of the report itself says which statement of another it follows', () => {
  const [first, , third] = report.sections[0].statements;
  assert.equal(third?.after, '1.2');
  assert.equal(first?.after, undefined);
});

test('Sources stand in the order in which a reader meets them, with those they speak through and belong to', () => {
  assert.deepEqual(
    report.sources.map(({ id }) => id),
    ['nrc', 'contacts', 'report', 'korotkyh', 'suspilne', 'ctrc'],
  );
});

test('A source is described by its role, its body, its kind and the one it speaks through', () => {
  assert.deepEqual(describeSource(toSpeaker(report, { source: 'korotkyh' }), en), [
    'manager, Resource Centre',
    'named person',
    'via Suspilne',
  ]);
});
