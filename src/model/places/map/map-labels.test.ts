import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toApart } from './map-labels.ts';

test('Moves two names that would stand on each other apart, one up and one down', () => {
  const [upper, lower] = toApart(
    [
      { text: 'Donetsk', x: 500, y: 300 },
      { text: 'Luhansk', x: 520, y: 310 },
    ],
    1000,
  );
  assert.ok(upper && lower && lower.y - upper.y >= 88);
  assert.deepEqual([upper.x, lower.x], [500, 520]);
});

test('Leaves names alone that stand side by side', () => {
  const labels = [
    { text: 'Lviv', x: 100, y: 300 },
    { text: 'Luhansk', x: 800, y: 300 },
  ];
  const placed = toApart(labels, 1000).map(({ text, x, y }) => ({ text, x, y }));
  assert.deepEqual(placed, labels);
});

test('Keeps a long name at the edge from running out of the page', () => {
  const [label] = toApart([{ text: 'Zaporizhzhia', x: 990, y: 300 }], 1000);
  assert.equal(label?.x, 874);
});
