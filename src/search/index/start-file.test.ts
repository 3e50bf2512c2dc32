import assert from 'node:assert/strict';
import { test } from 'node:test';
import { packWords, unpackWords } from './start-file.ts';

const unpackedAgain = (words: readonly string[]): string[] => unpackWords(packWords(words));

test('Words come out of the start file as they went in', () => {
  const words = ['2014', '2022', '8', 'armed', 'army', 'arms', 'їх', 'їхній', 'ürün'];
  assert.deepEqual(unpackedAgain(words), words);
});

test('Words that share more letters than a capital can count come out whole', () => {
  const words = ['a', 'a'.repeat(25), 'a'.repeat(26), 'a'.repeat(60), 'b'];
  assert.deepEqual(unpackedAgain(words), words);
});

test('A report without other words has none', () => {
  assert.deepEqual(unpackedAgain([]), []);
});

test('Packed words are fewer letters than words with commas between them', () => {
  const words = ['report', 'reported', 'reports', 'resist', 'resistance'];
  assert.ok(packWords(words).length < words.join().length);
});
