import type { Place, Report, Statement } from '../report.ts';

/** A place with everything that is said of it, in the order of the report. */
export interface PlaceStatements {
  readonly place: Place;
  /** Statements whose words name it. */
  readonly named: readonly Statement[];
  /** Statements that name no place, in a section that speaks of it. */
  readonly bySection: readonly Statement[];
}

/** Every place with its statements, in the order in which the report comes to speak of them. */
export function toPlaceStatements({ places, sections }: Report): PlaceStatements[] {
  const statements = sections.flatMap((section) => section.statements);
  const tied = (place: Place, named: boolean) =>
    statements.filter((statement) => statement.places.some((tie) => tie.id === place.id && tie.named === named));
  const first = ({ named, bySection }: PlaceStatements) =>
    Math.min(...[...named, ...bySection].map((statement) => statements.indexOf(statement)));
  return places
    .map((place) => ({ place, named: tied(place, true), bySection: tied(place, false) }))
    .toSorted((one, other) => first(one) - first(other));
}

/** How many statements there are on a place. */
export function toCount({ named, bySection }: PlaceStatements): number {
  return named.length + bySection.length;
}
