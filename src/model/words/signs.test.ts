import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findUnseen, hasWords, isBlank, toCodePoint } from './signs.ts';

test('Signs without width, marks of direction and separators of lines are found in Latin and Cyrillic text', () => {
  for (const sign of [
    '\u200B',
    '\u200C',
    '\u200D',
    '\u200E',
    '\u202E',
    '\u2060',
    '\u2066',
    '\u2028',
    '\uFEFF',
    '\u034F',
  ]) {
    assert.deepEqual(findUnseen(`за${sign}те`), [{ sign, index: 2 }], toCodePoint(sign));
  }
});

test('What a script needs is left alone', () => {
  for (const text of ['👨‍👩‍👧', '❤️', 'می‌خواهم', 'क्‍ष', 'שלום\u200F.', 'con\u00ADscript', '5\u00A0000']) {
    assert.deepEqual(findUnseen(text), [], text);
  }
});

test('White space of every kind is nothing, and signs alone are no words', () => {
  for (const text of ['', ' ', '\u00A0', '\u3000\u2009', '\u200B\uFEFF', '\u2028']) assert.ok(isBlank(text));
  for (const text of [',', '…', '«»', '*', '😀']) assert.ok(!isBlank(text) && !hasWords(text), text);
  assert.ok(hasWords('5') && hasWords('і'));
});
