import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toTinyReport, type TinySections } from '../../../tests/tiny-report.ts';
import { wordingFor } from '../../wording/wording.ts';
import { toKeywordIndex, type KeywordEntry } from './keyword-index.ts';
import type { Report } from '../../model/report.ts';

const toEntries = (report: Report): KeywordEntry[] =>
  toKeywordIndex(report, wordingFor('en')).flatMap(({ entries }) => entries);

const findPlaces = (report: Report, name: string): string[] =>
  toEntries(report).flatMap((entry) =>
    entry.kind === 'keyword' && entry.name === name
      ? entry.places.map(({ number, path, around }) => `${number} ${path}${around ? ' around' : ''}`)
      : [],
  );

test('A word leads to every statement that has it', () => {
  assert.deepEqual(findPlaces(toTinyReport(), 'prisoners'), ['1.2 sections/prisons/#1.2']);
});

test('A word of a title leads to the statements below it, told apart from those that have it themselves', () => {
  assert.deepEqual(findPlaces(toTinyReport(), 'prisons'), [
    '1.1 sections/prisons/#1.1',
    '1.2 sections/prisons/#1.2 around',
    '1.3 sections/prisons/#1.3 around',
  ]);
});

test('The forms of a word stand together below the shortest', () => {
  const [call] = toEntries(toTinyReport({ one: [['He calls; they call.', 'nrc']] })).filter(
    (entry) => entry.kind === 'keyword' && entry.name === 'call',
  );
  assert.deepEqual(call?.kind === 'keyword' ? call.variants.map(({ name }) => name).toSorted() : [], ['calls']);
});

test('In a report too long for one page words lead to sections, each named once', () => {
  const sections: TinySections = Object.fromEntries(
    Array.from({ length: 41 }, (_, index) => [
      `part-${String(index + 1)}`,
      [
        ['Nobody knew.', 'nrc'],
        [index === 6 ? 'Letters came, and letters went.' : 'Nothing came.', 'report'],
        [index === 6 ? 'Letters again.' : 'Nothing again.', 'report'],
      ],
    ]),
  );
  assert.deepEqual(findPlaces(toTinyReport(sections), 'letters'), ['7 sections/part-7/']);
});

test('The letters of the report’s own script stand before all others', () => {
  const toLetters = (language: 'en' | 'uk'): string[] => {
    const { settings, ...rest } = toTinyReport({ one: [['Abc абв 40.', 'nrc']] });
    return toKeywordIndex({ ...rest, settings: { ...settings, language } }, wordingFor(language)).map(
      ({ letter, own }) => `${letter}${own ? '' : ' other'}`,
    );
  };
  const [english, ukrainian] = [toLetters('en'), toLetters('uk')];
  assert.ok(english.indexOf('A') < english.indexOf('А other'), english.join());
  assert.ok(ukrainian.indexOf('А') < ukrainian.indexOf('A other'), ukrainian.join());
});
