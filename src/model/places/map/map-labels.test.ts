import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toApart, toRoomiest } from './map-labels.ts';

test('Writes where a region is wide rather than in its narrow foot', () => {
  const [x, y] = toRoomiest([
    [0, 0],
    [100, 0],
    [100, 60],
    [55, 60],
    [55, 200],
    [45, 200],
    [45, 60],
    [0, 60],
    [0, 0],
  ]);
  assert.equal(x, 50);
  assert.ok(y > 10 && y < 60, `y is ${String(y)}`);
});

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
