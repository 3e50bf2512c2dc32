import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readContent } from '../src/content/read-content.ts';
import { getSource } from '../src/model/speakers/attribution.ts';
import { expectations } from './expectations.ts';

const report = await readContent('content');
const statements = report.sections.flatMap((section) => section.statements);

test('The report has five sections and the 22 statements that are expected of it, and no others', () => {
  assert.equal(report.sections.length, 5);
  assert.deepEqual(
    statements.map(({ number }) => number),
    Object.keys(expectations),
  );
});

for (const { number, text, sources, after } of statements) {
  const expected = expectations[number];
  test(`Statement ${number} keeps its speaker, its hedges, its names and figures, and its quoted terms`, () => {
    assert.ok(expected);
    assert.deepEqual(sources, [expected.by]);
    assert.equal(getSource(report, expected.by).via, expected.via);
    assert.equal(after, expected.after);
    for (const hedge of expected.hedges ?? []) assert.match(text, hedge);
    for (const fact of expected.facts) assert.match(text, fact);
    for (const name of expected.names ?? []) assert.ok(text.includes(name), `“${name}” is missing.`);
    assert.deepEqual(
      [...text.matchAll(/“([^”]*)”/g)].map(([, term]) => term),
      expected.quoted ?? [],
    );
  });
}

test('Figures and years stand only in the statements that are expected to give them', () => {
  for (const { number, text } of statements) {
    const names = (expectations[number]?.names ?? []).join(' ');
    for (const [digits] of text.matchAll(/\d[\d,]*/g)) assert.ok(names.includes(digits), `${digits} in ${number}`);
  }
});

test('The sources are those of the report, each with its kind, its body and the one it speaks through', () => {
  const shown = report.sources.map(({ id, kind, via, at }) => [id, kind, via, at]).toSorted();
  assert.deepEqual(shown, [
    ['chrg', 'organisation', undefined, undefined],
    ['ctrc', 'organisation', undefined, undefined],
    ['korotkyh', 'named person', 'suspilne', 'ctrc'],
    ['law-experts', 'unnamed people', 'report', undefined],
    ['nrc', 'organisation', undefined, undefined],
    ['nrc-local', 'unnamed people', 'nrc', undefined],
    ['report', 'publication', undefined, undefined],
    ['suspilne', 'media outlet', undefined, undefined],
  ]);
});

test('The year of 8 November is an inference of the editors and nowhere stated as the report’s', () => {
  const day = statements.flatMap(({ dates }) => dates).find(({ written }) => written === '8 November');
  assert.ok(day && 'day' in day);
  assert.equal(day.day, '2023-11-08');
  assert.match(day.inferred ?? '', /editors infer 2023/);
  for (const { text } of statements) assert.doesNotMatch(text, /November 2023/);
});
