import { polygonArea } from 'd3-polygon';
import svgpath from 'svgpath';

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

/** The area inside a ring, in square units, whichever way round it runs. */
export function toArea(ring: readonly Point[]): number {
  return Math.abs(polygonArea([...ring]));
}

/** The rings of an SVG path that consists of straight lines. */
function toRings(path: string): Point[][] {
  const rings: Point[][] = [];
  svgpath(path)
    .abs()
    .iterate(([command, ...values], _, x, y) => {
      if (command === 'M') rings.push([]);
      const [toX = x, toY = y] = command === 'V' ? [x, ...values] : values;
      if (!/[MLHVZ]/.test(command))
        throw new Error(
          `The shapes of the map must consist of straight lines; one of them has the command “${command}”.`,
        );
      if (command !== 'Z') rings.at(-1)?.push([onGrid(toX), onGrid(toY)]);
    });
  return rings.map(closed);
}

function closed(ring: Point[]): Point[] {
  const [first, last] = [ring[0], ring.at(-1)];
  return first && last && (first[0] !== last[0] || first[1] !== last[1]) ? [...ring, [...first]] : ring;
}

function onGrid(value: number): number {
  return Math.round(value * 10) / 10;
}
