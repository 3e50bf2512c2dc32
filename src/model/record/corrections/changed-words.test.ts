import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toChangedWords } from './changed-words.ts';

test('Shows a changed figure between the words that stayed', () => {
  assert.equal(
    toChangedWords('At least 3,000 residents', 'At least 4,000 residents'),
    'At least [-3,000-] {+4,000+} residents',
  );
});

test('Joins neighbouring words that are gone or new', () => {
  assert.equal(toChangedWords('one two three four', 'one four five six'), 'one [-two three-] four {+five six+}');
});

test('Shows nothing where nothing changed', () => {
  assert.equal(toChangedWords('the same words', 'the same words'), 'the same words');
});
