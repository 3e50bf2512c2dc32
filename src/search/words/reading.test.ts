import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Term } from '../../model/report.ts';
import { toDictionary } from './dictionary.ts';
import { toPlainTerms } from './plain-terms.ts';
import { readQuery } from './reading.ts';

const empty = { forms: [], spellings: [], synonyms: [], en: [], uk: [], ru: [], crh: [] };
const terms: Term[] = [
  { ...empty, id: 'prison', name: 'prison', synonyms: ['jail', 'penal colony'], uk: ["в'язниц|я"], ru: ['тюрьм|а'] },
  { ...empty, id: 'prisoner', name: 'prisoner', synonyms: ['convict'] },
  { ...empty, id: 'convicted', name: 'convicted', forms: ['convict|ed'] },
];
const dictionary = toDictionary({ terms: toPlainTerms(terms, 'en'), language: 'en', statements: [2], subject: [] }, [
  'lists',
  'ordered',
]);
const read = (query: string) => readQuery(query, dictionary);

test('A word in another language is read as the report’s, in any of its forms, and the reader is told', () => {
  for (const typed of ['тюрьмах', 'в’язниць', 'jails', 'penal colonies']) {
    const { notices, missing } = read(typed);
    assert.deepEqual(notices, [{ kind: 'spelling', typed, names: ['prison'] }]);
    assert.deepEqual(missing, []);
  }
});

test('The report’s own words need no notice', () => {
  assert.deepEqual(read('prisons ordering').notices, []);
  assert.equal(read('prisons ordering').clauses.length, 2);
});

test('A word of two terms asks for either', () => {
  assert.equal(read('convict').clauses[0]?.keys.length, 2);
});

test('What stands nowhere is named, whatever else was typed', () => {
  const { missing } = read('prison unicorn');
  assert.deepEqual(
    missing.map(({ typed }) => typed),
    ['unicorn'],
  );
});

test('A slip is put right, but not in a first letter', () => {
  assert.equal(read('prisno').notices[0]?.kind, 'correction');
  assert.equal(read('brison').missing.length, 1);
});

test('The last word may be a beginning', () => {
  assert.deepEqual(read('pris').notices[0]?.names, ['prison', 'prisoner']);
  assert.equal(read('pris ordered').missing.length, 1);
});

test('Statement numbers are known, as far as there are statements', () => {
  assert.equal(read('1.2').missing.length, 0);
  assert.equal(read('1.3').missing.length, 1);
});

test('Function words are passed over, names of objects are words like others', () => {
  assert.deepEqual(read('of the').clauses, []);
  assert.equal(read('constructor __proto__').missing.length, 2);
});
