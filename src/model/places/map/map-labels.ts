import type { Point } from './map-shapes.ts';

/** A name on the map, with the middle of where it stands. */
export interface Label {
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

/** A name with the room that it takes on the smallest phone. */
export interface PlacedLabel extends Label {
  readonly width: number;
}

/** What 24 px, a target for a finger, are in units of a map of 1,000 that is shown 275 px wide, on the smallest phone. */
const lineHeight = 88;

/** Width of a letter there. */
const letterWidth = 26;

/** The point inside a ring where a line of writing has the most room: the middle of its widest stretch from west to east. */
export function toRoomiest(ring: readonly Point[]): Point {
  const ys = ring.map(([, y]) => y);
  const [top, bottom] = [Math.min(...ys), Math.max(...ys)];
  let [widest, best]: [number, Point] = [-1, [0, 0]];
  for (let y = Math.ceil(top); y < bottom; y += 1) {
    const [west, east] = toStretch(ring, y + 0.5);
    // Room is worth more in the middle of a region than along its edge.
    const worth = (east - west) * Math.sqrt(Math.min(y - top, bottom - y) / (bottom - top));
    if (worth > widest) [widest, best] = [worth, [Math.round((west + east) / 2), y]];
  }
  return best;
}

/** How far a name may reach over the edge of the map, into the margin of the page. */
const overhang = 30;

/** Moves names that would stand on each other apart, up and down, and keeps all of them between left and right margin. */
export function toApart(labels: readonly Label[], width: number): PlacedLabel[] {
  const placed = labels.map(({ text, x, y }) => {
    const half = (text.length * letterWidth) / 2;
    return { text, half, x: Math.min(Math.max(x, half - overhang), width + overhang - half), y };
  });
  for (let round = 0; round < 100; round += 1) {
    for (const upper of placed) {
      for (const lower of placed) {
        const overlap = lineHeight - (lower.y - upper.y);
        const isBelow = lower.y > upper.y || (lower.y === upper.y && lower.text > upper.text);
        if (!isBelow || overlap <= 0 || Math.abs(lower.x - upper.x) >= lower.half + upper.half) continue;
        upper.y -= Math.ceil(overlap / 2);
        lower.y += Math.ceil(overlap / 2);
      }
    }
  }
  return placed.map(({ text, half, x, y }) => ({ text, x, y, width: 2 * half }));
}

/** The widest stretch inside a ring at one height. */
function toStretch(ring: readonly Point[], height: number): [number, number] {
  const crossings = ring
    .flatMap(([x, y], index) => {
      const [nextX, nextY] = ring[index + 1] ?? [x, y];
      return y > height === nextY > height ? [] : [x + ((height - y) * (nextX - x)) / (nextY - y)];
    })
    .sort((a, b) => a - b);
  let widest: [number, number] = [0, 0];
  for (let index = 0; index + 1 < crossings.length; index += 2) {
    const [west = 0, east = 0] = crossings.slice(index, index + 2);
    if (east - west > widest[1] - widest[0]) widest = [west, east];
  }
  return widest;
}
