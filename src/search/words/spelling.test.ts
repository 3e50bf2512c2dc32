import assert from 'node:assert/strict';
import { test } from 'node:test';
import { countSlips, toForgiven } from './spelling.ts';

test('Letters left out, put in, changed and swapped are one slip each', () => {
  assert.equal(countSlips('market', 'maket', 2), 1);
  assert.equal(countSlips('market', 'markeet', 2), 1);
  assert.equal(countSlips('market', 'morket', 2), 1);
  assert.equal(countSlips('market', 'makret', 2), 1);
  assert.equal(countSlips('market', 'mosque', 2), 3);
});

test('A short word is forgiven nothing, a long one two slips', () => {
  assert.deepEqual(['jail', 'prison', 'collaborator', '60000'].map(toForgiven), [0, 1, 2, 0]);
});
