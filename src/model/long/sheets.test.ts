import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toSheets } from './sheets.ts';

test('A list is cut into pages of two hundred, in its order, and nothing of it is lost', () => {
  const all = Array.from({ length: 450 }, (_, at) => at);
  const sheets = toSheets(all);
  assert.deepEqual(
    sheets.map(({ number, of, entries }) => [number, of, entries.length]),
    [
      [1, 3, 200],
      [2, 3, 200],
      [3, 3, 50],
    ],
  );
  assert.deepEqual(
    sheets.flatMap(({ entries }) => entries),
    all,
  );
});

test('An empty list has one page, and what is too heavy for any page has one for itself', () => {
  assert.deepEqual(toSheets([]), [{ number: 1, of: 1, entries: [] }]);
  assert.deepEqual(
    toSheets([1, 500, 1, 1], (weight) => weight).map(({ entries }) => entries),
    [[1], [500], [1, 1]],
  );
});
