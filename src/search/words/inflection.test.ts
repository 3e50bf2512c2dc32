import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isEnding, toSingular, toStem } from './inflection.ts';

test('A stem takes the endings of its language and no others', () => {
  assert.ok(['', 'а', 'и', 'ою', 'ами'].every((ending) => isEnding(ending, 'uk')));
  assert.ok(['', 'а', 'ы', 'ой', 'ами'].every((ending) => isEnding(ending, 'ru')));
  assert.ok(['', 'da', 'nin', 'larga', 'lardan'].every((ending) => isEnding(ending, 'crh')));
  assert.ok(!isEnding('ість', 'ru'));
  assert.ok(!isEnding('xyz', 'crh'));
  assert.ok(!isEnding('s', 'none'));
});

test('An English plural is its singular', () => {
  assert.deepEqual(['offices', 'cities', 'checks', 'courts', 'press', 'churches'].map(toSingular), [
    'office',
    'city',
    'check',
    'court',
    'press',
    'church',
  ]);
});

test('Forms of a Ukrainian word share their stem', () => {
  for (const forms of ['органи органів органами', 'повідомляв повідомляє повідомляють', 'система системі систему']) {
    assert.equal(new Set(forms.split(' ').map(toStem)).size, 1, forms);
  }
  assert.notEqual(toStem('система'), toStem('списки'));
  assert.equal(toStem('рік'), 'рік');
});

test('Forms of an English word, British and American, share their stem', () => {
  for (const forms of [
    'issue issued issuing issues',
    'try tries tried trying',
    'realise realized realizing',
    'centre center',
  ]) {
    assert.equal(new Set(forms.split(' ').map(toStem)).size, 1, forms);
  }
  assert.notEqual(toStem('public'), toStem('publish'));
});
