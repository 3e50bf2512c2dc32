import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toTextWords } from './text-words.ts';

const toPlain = (text: string): string[] => toTextWords(text).map(({ plain }) => plain);

test('All apostrophes are one, and none is needed', () => {
  assert.deepEqual(toPlain("в'язниця в’язниця вʼязниця Donets'k"), ['вязниця', 'вязниця', 'вязниця', 'donetsk']);
});

test('The possessive is no part of a name', () => {
  assert.deepEqual(toPlain('the Center’s report'), ['the', 'center', 'report']);
});

test('A figure is the same with a comma, a space or nothing between its thousands', () => {
  assert.deepEqual(toPlain('3,000 or 3 000 or 3000, since 2014'), [
    '3000',
    'or',
    '3000',
    'or',
    '3000',
    'since',
    '2014',
  ]);
});

test('The number of a statement is one word', () => {
  assert.deepEqual(toPlain('see 3.2.'), ['see', '3.2']);
});

test('Accents of Latin letters are set aside, those of Cyrillic ones make another letter', () => {
  assert.deepEqual(toPlain('Qırım Kraïna Żyto Київ рой Ёлка'), ['qirim', 'kraina', 'zyto', 'київ', 'рой', 'елка']);
});

test('A word stands where it is written', () => {
  const text = 'a “non-Slavic” one';
  assert.deepEqual(
    toTextWords(text).map(({ start, end }) => text.slice(start, end)),
    ['a', 'non', 'Slavic', 'one'],
  );
});
