import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toArea, toShapes } from './map-shapes.ts';

const toRings = (path: string) => toShapes({ viewBox: '0 0 9 9', locations: [{ id: 'square', path }] })[0]?.rings;

test('Reads steps that are relative as well as places that are absolute', () => {
  const square = toRings('M1,1 L3,1 L3,3 L1,3 Z');
  assert.deepEqual(toRings('M1 1l2 0 0 2-2 0z'), square);
  assert.deepEqual(toRings('m1 1h2v2H1z'), square);
});

test('Closes every ring and puts the largest first', () => {
  assert.deepEqual(toRings('M0 0l1 0 0 1zm4 4l3 0 0 3z'), [
    [
      [4, 4],
      [7, 4],
      [7, 7],
      [4, 4],
    ],
    [
      [0, 0],
      [1, 0],
      [1, 1],
      [0, 0],
    ],
  ]);
});

test('Keeps to tenths of a unit, so that what two neighbours reach by different steps is one point', () => {
  assert.deepEqual(toRings('M0 0l0.1 0 0.2 0 0 0.3z')?.[0]?.[2], [0.3, 0]);
});

test('Says so if a drawing has curves', () => {
  assert.throws(() => toRings('M0 0c1 1 2 2 3 3z'), { message: /straight lines; one of them has the command “C”/ });
});

test('Knows the area inside a ring whichever way round it runs', () => {
  assert.equal(
    toArea([
      [0, 0],
      [2, 0],
      [2, 2],
      [0, 2],
      [0, 0],
    ]),
    4,
  );
  assert.equal(
    toArea([
      [0, 0],
      [0, 2],
      [2, 2],
      [2, 0],
      [0, 0],
    ]),
    4,
  );
});
