/** A point of the drawing: x, then y. */
export type Point = [number, number];

/** One region of a country as a drawing gives it: closed rings, the largest first. */
export interface Shape {
  readonly id: string;
  readonly rings: readonly Point[][];
}

/** A drawing of a country, as the packages of svg-maps give it. */
export interface SvgMap {
  readonly viewBox: string;
  readonly locations: readonly { readonly id: string; readonly path: string }[];
}

/** The shapes of a drawing, their points on its own grid of a tenth of a unit, so that neighbours share them exactly. */
export function toShapes(map: SvgMap): Shape[] {
  return map.locations.map(({ id, path }) => ({ id, rings: toRings(path).sort((a, b) => toArea(b) - toArea(a)) }));
}

/** The area inside a ring, in square units. */
export function toArea(ring: readonly Point[]): number {
  const doubled = ring.reduce((sum, [x, y], index) => {
    const [nextX, nextY] = ring[(index + 1) % ring.length] ?? [x, y];
    return sum + x * nextY - nextX * y;
  }, 0);
  return Math.abs(doubled) / 2;
}

/** The rings of an SVG path that consists of straight lines. */
function toRings(path: string): Point[][] {
  const rings: Point[][] = [];
  let [x, y] = [0, 0];
  for (const { 1: command = '', 2: values = '' } of path.matchAll(/([a-z])([^a-z]*)/gi)) {
    const relative = command === command.toLowerCase();
    const numbers = (values.match(/-?(\d+\.?\d*|\.\d+)/g) ?? []).map(Number);
    if (command.toLowerCase() === 'z') {
      [x, y] = rings.at(-1)?.[0] ?? [x, y];
    } else if (/[ml]/i.test(command)) {
      if (/m/i.test(command)) rings.push([]);
      for (let index = 0; index + 1 < numbers.length; index += 2) {
        const [toX = 0, toY = 0] = numbers.slice(index, index + 2);
        [x, y] = [onGrid(relative ? x + toX : toX), onGrid(relative ? y + toY : toY)];
        rings.at(-1)?.push([x, y]);
      }
    } else {
      throw new Error(
        `The shapes of the map must consist of straight lines; one of them has the command “${command}”.`,
      );
    }
  }
  return rings.map(closed);
}

function closed(ring: Point[]): Point[] {
  const [first, last] = [ring[0], ring.at(-1)];
  return first && last && (first[0] !== last[0] || first[1] !== last[1]) ? [...ring, [...first]] : ring;
}

function onGrid(value: number): number {
  return Math.round(value * 10) / 10;
}
