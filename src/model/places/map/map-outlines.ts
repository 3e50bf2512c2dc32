import { feature, mesh } from 'topojson-client';
import { topology } from 'topojson-server';
import { filter, filterAttachedWeight, presimplify, simplify } from 'topojson-simplify';
import type { GeometryCollection, GeometryObject, Polygon, Topology } from 'topojson-specification';
import { toArea, type Point, type Shape } from './map-shapes.ts';

/** Triangles of three neighbouring points that are smaller than this, in square units, are smoothed away. */
const finestDetail = 17;

/** Islands and lakes smaller than this, in square units, are left out. */
const smallestIsland = 60;

/** The outlines of a country and its regions, simplified: as SVG paths on whole units. */
export interface Outlines {
  /** The country as a whole. */
  readonly land: string;
  /** The borders between its regions, each drawn once. */
  readonly borders: string;
  /** The regions asked for, by id: path and largest ring. */
  readonly regions: ReadonlyMap<string, { readonly path: string; readonly ring: readonly Point[] }>;
}

/** Simplifies borders once for both neighbours, so that no gap opens between them. */
export function toOutlines(shapes: readonly Shape[], ids: readonly string[]): Outlines {
  const simplified = toSimplified(shapes);
  const country = simplified.objects.shapes;
  const regions = country.geometries.filter(
    (geometry): geometry is Polygon => geometry.type === 'Polygon' && ids.includes(String(geometry.id)),
  );
  return {
    land: toPath(mesh(simplified, country, (a, b) => a === b).coordinates as Point[][]),
    borders: toPath(mesh(simplified, country, (a, b) => a !== b).coordinates as Point[][]),
    regions: new Map(
      regions.map((geometry) => {
        const rings = feature(simplified, geometry).geometry.coordinates as Point[][];
        const ring = rings.reduce((largest, other) => (toArea(other) > toArea(largest) ? other : largest));
        return [String(geometry.id), { path: toPath(rings), ring }];
      }),
    ),
  };
}

function toSimplified(shapes: readonly Shape[]): Topology<{ shapes: GeometryCollection }> {
  const features = shapes.map(({ id, rings }) => ({
    type: 'Feature' as const,
    id,
    properties: {},
    geometry: { type: 'Polygon' as const, coordinates: rings.map((ring) => [...ring]) },
  }));
  const whole = topology({ shapes: { type: 'FeatureCollection', features } as GeoJSON.FeatureCollection });
  const simplified = simplify(presimplify(whole as Topology<{ shapes: GeometryObject }>), finestDetail);
  return filter(simplified, filterAttachedWeight(simplified, smallestIsland)) as Topology<{
    shapes: GeometryCollection;
  }>;
}

/** Lines as one SVG path on whole units, each step relative to the one before. */
function toPath(lines: readonly (readonly Point[])[]): string {
  return lines.map(toLine).join('');
}

function toLine(line: readonly Point[]): string {
  const points = line
    .map(([x, y]): Point => [Math.round(x), Math.round(y)])
    .filter(([x, y], index, all) => x !== all[index - 1]?.[0] || y !== all[index - 1]?.[1]);
  const [first, ...rest] = points;
  const last = rest.at(-1);
  if (!first || !last) return '';
  const isClosed = first[0] === last[0] && first[1] === last[1];
  const steps = (isClosed ? rest.slice(0, -1) : rest).flatMap(([x, y], index) => {
    const [fromX, fromY] = points[index] ?? first;
    return [x - fromX, y - fromY];
  });
  return `M${toNumbers(first)}l${toNumbers(steps)}${isClosed ? 'z' : ''}`;
}

/** Numbers as SVG wants them at their shortest: a minus sign needs no space before it. */
function toNumbers(numbers: readonly number[]): string {
  return numbers.join(' ').replaceAll(' -', '-');
}
