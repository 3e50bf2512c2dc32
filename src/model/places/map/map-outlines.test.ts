import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toOutlines } from './map-outlines.ts';
import type { Point, Shape } from './map-shapes.ts';

const coast: Point[] = [
  [0, 0],
  [10, 1],
  [20, 0],
  [40, 0],
];
const border: Point[] = [
  [40, 0],
  [41, 25],
  [60, 50],
  [40, 100],
];
const west: Shape = { id: 'west', rings: [[...coast, ...border.slice(1), [0, 100], [0, 0]]] };
const east: Shape = { id: 'east', rings: [[...border, [100, 100], [100, 0], [40, 0]]] };

/** The points of a path, as written: absolute first, then steps. */
function toPoints(path: string): string[] {
  return path
    .split('M')
    .slice(1)
    .flatMap((line) => {
      const [x = 0, y = 0, ...steps] = (line.match(/-?\d+/g) ?? []).map(Number);
      const points = [[x, y]];
      for (let index = 0; index < steps.length; index += 2) {
        const [lastX = 0, lastY = 0] = points.at(-1) ?? [];
        points.push([lastX + (steps[index] ?? 0), lastY + (steps[index + 1] ?? 0)]);
      }
      return points.map((point) => point.join());
    });
}

test('Smooths away what is too fine to see', () => {
  assert.ok(!toPoints(toOutlines([west, east], ['west']).land).includes('10,1'));
});

test('Simplifies a shared border once, so that neighbours go on sharing all of it', () => {
  const { regions, borders } = toOutlines([west, east], ['west', 'east']);
  const [left, right] = ['west', 'east'].map((id) => toPoints(regions.get(id)?.path ?? ''));
  for (const point of toPoints(borders)) assert.ok(left?.includes(point) && right?.includes(point), point);
  assert.ok(toPoints(borders).includes('60,50'));
});

test('Draws the country without its inner borders, and the inner borders without the coast', () => {
  const { land, borders } = toOutlines([west, east], []);
  assert.ok(!toPoints(land).includes('60,50'));
  assert.ok(!toPoints(borders).includes('100,100'));
});

test('Leaves out islands that would be specks', () => {
  const island: Shape = {
    ...east,
    rings: [
      ...east.rings,
      [
        [200, 0],
        [203, 0],
        [203, 3],
        [200, 3],
        [200, 0],
      ],
    ],
  };
  assert.ok(!toPoints(toOutlines([west, island], ['east']).regions.get('east')?.path ?? '').includes('200,0'));
});
