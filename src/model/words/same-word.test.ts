import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toSameWord } from './same-word.ts';

test('Stress marks are set aside, and the letters й and ї keep theirs', () => {
  assert.deepEqual(['війна\u0301', 'тюрма\u0301', 'їй', 'и\u0306'].map(toSameWord), ['війна', 'тюрма', 'їй', 'й']);
});

test('A letter of another script that looks like its neighbours’ is one of theirs', () => {
  assert.deepEqual(['Сrimea', 'NRС', 'Kрим'].map(toSameWord), ['crimea', 'nrc', 'крим']);
});

test('Signs that are not seen, and all apostrophes, are set aside', () => {
  assert.deepEqual(['пам\u02BCят\u00ADка', 'пам\u2019ятка\u200D'].map(toSameWord), ['памятка', 'памятка']);
});
