import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readContent } from '../src/content/read-content.ts';
import { toSpeakers } from '../src/model/speakers/who-says.ts';
import { expectations } from './expectations.ts';
import { notes } from './notes-on-facts.ts';

const report = await readContent('content');
const statements = report.sections.flatMap((section) => section.statements);

test('The report has five sections and the 22 statements that are expected of it, and no others', () => {
  assert.equal(report.sections.length, 5);
  assert.deepEqual(
    statements.map(({ number }) => number),
    Object.keys(expectations),
  );
});

for (const statement of statements) {
  const { number, text, sources, after } = statement;
  const expected = expectations[number];
  test(`Statement ${number} keeps its speaker, its hedges, its names and figures, and its quoted terms`, () => {
    assert.ok(expected);
    assert.deepEqual(sources, [expected.by]);
    const chain = toSpeakers(report, statement).flatMap((speaker) => speaker.chain.map(({ id }) => id));
    assert.deepEqual(chain, expected.via === undefined ? [] : [expected.via]);
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
    ['korotkyh', 'named person', undefined, 'ctrc'],
    ['law-experts', 'unnamed people', undefined, undefined],
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

/** Eight words in a row of a text, wherever they begin; names of persons and bodies, which have one wording, left out. */
function toRunsOfWords(text: string): string[] {
  const names = report.sources.flatMap(({ name, short }) => [name, short ?? name]).join('|');
  const words =
    text
      .replace(new RegExp(names, 'g'), ' ')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.flatMap((_, index) => (index + 8 > words.length ? [] : words.slice(index, index + 8).join(' ')));
}

test('The prose is the editors’ own: no eight words in a row are those of the notes on the facts', () => {
  assert.deepEqual(Object.keys(notes), Object.keys(expectations));
  const noted = new Set(Object.values(notes).flatMap(toRunsOfWords));
  assert.ok(noted.size > 100);
  const repeated = statements.flatMap(({ number, text }) =>
    toRunsOfWords(text).flatMap((run) => (noted.has(run) ? `${number}: ${run}` : [])),
  );
  assert.deepEqual(repeated, []);
});
