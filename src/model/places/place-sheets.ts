import type { Report } from '../report.ts';
import { toSheets } from '../long/sheets.ts';
import { toPlaceStatements, type PlaceStatements } from './places.ts';

/** One page of what is said of a place. */
export interface PlaceSheet extends PlaceStatements {
  /** Its number among those of the place, from 1. */
  readonly number: number;
  /** How many pages the place has. */
  readonly of: number;
}

/** The pages of all places, in a report too long for one page. */
export function toPlaceSheets(report: Report): PlaceSheet[] {
  return toPlaceStatements(report).flatMap(({ place, named, bySection }) => {
    const all = [
      ...named.map((statement) => ({ statement, isNamed: true })),
      ...bySection.map((statement) => ({ statement, isNamed: false })),
    ];
    return toSheets(all).map(({ number, of, entries }) => {
      const pick = (wanted: boolean): PlaceStatements['named'] =>
        entries.filter(({ isNamed }) => isNamed === wanted).map(({ statement }) => statement);
      return { place, number, of, named: pick(true), bySection: pick(false) };
    });
  });
}
