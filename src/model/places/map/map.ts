import polylabel from 'polylabel';
import { toApart, type PlacedLabel } from './map-labels.ts';
import { toOutlines } from './map-outlines.ts';
import { toShapes, type SvgMap } from './map-shapes.ts';
import { toCount, type PlaceStatements } from '../places.ts';
import type { Place } from '../../report.ts';

/** A place that is marked on the map. */
export interface MapPlace {
  readonly place: Place;
  /** How many statements speak of it. */
  readonly count: number;
  readonly path: string;
  readonly label: PlacedLabel;
}

/** A country with the places that a report names, ready to be drawn. */
export interface CountryMap {
  readonly viewBox: string;
  readonly land: string;
  readonly borders: string;
  readonly marked: readonly MapPlace[];
  /** Places that no region stands for: named beside the map, not drawn. */
  readonly inWords: readonly PlaceStatements[];
}

/** The map of the places of a report. */
export function toCountryMap(places: readonly PlaceStatements[], drawing: SvgMap): CountryMap {
  const [, , mapWidth = 0] = drawing.viewBox.split(' ').map(Number);
  const drawn = places.filter(({ place }) => place.regions.length > 0);
  const { land, borders, regions } = toOutlines(
    toShapes(drawing),
    drawn.flatMap(({ place }) => place.regions),
  );
  const shapesOf = (place: Place) => place.regions.flatMap((id) => regions.get(id) ?? []);
  const labels = toApart(
    drawn.map((entry) => {
      const [x = 0, y = 0] = polylabel([[...(shapesOf(entry.place)[0]?.ring ?? [])]]).map(Math.round);
      return { text: `${toShortest(entry.place)} ${String(toCount(entry))}`, x, y };
    }),
    mapWidth,
  );
  return {
    viewBox: drawing.viewBox,
    land,
    borders,
    marked: drawn.map((entry, index) => {
      const path = shapesOf(entry.place).map((shape) => shape.path);
      const { x = 0, y = 0, width = 0 } = labels[index] ?? {};
      const label = { text: toShortest(entry.place), x, y, width };
      return { place: entry.place, count: toCount(entry), path: path.join(''), label };
    }),
    inWords: places.filter(({ place }) => place.regions.length === 0),
  };
}

/** The regions in places.yaml that the drawing does not have, each with its place and its position there. */
export function findUnknownRegions(
  places: readonly Pick<Place, 'id' | 'regions'>[],
  { locations }: SvgMap,
): { place: string; region: string; index: number }[] {
  const known = new Set(locations.map(({ id }) => id));
  return places.flatMap(({ id, regions }) =>
    regions.flatMap((region, index) => (known.has(region) ? [] : { place: id, region, index })),
  );
}

/** The shortest of the names of a place: the one for a map. */
function toShortest({ name, written }: Place): string {
  return [name, ...written].reduce((shortest, other) => (other.length < shortest.length ? other : shortest));
}
