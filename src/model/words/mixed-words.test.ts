import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findMixedWords } from './mixed-words.ts';

const toMeant = (text: string) => findMixedWords(text).map(({ meant }) => meant);

test('A word with letters that only look like its own is found, and meant in one script, large and small', () => {
  assert.deepEqual(toMeant('the pеace of the \u041Aing'), ['peace', 'King']);
  assert.deepEqual(toMeant('щo \u041D\u0430\u0063'), ['що', 'Нас']);
});

test('Abbreviations with an ending, words of two scripts, and letters that grow when made small stay as they are', () => {
  assert.deepEqual(toMeant('хворіли на COVIDом, ЇPhone, Ѐİ, İстина'), []);
});
