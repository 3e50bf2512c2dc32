import { once } from './once.ts';
import type { Place, Report, Section, Source, Statement } from './report.ts';

/** The parts of a report by what names them. */
export interface ReportIndex {
  /** Sources by id. */
  readonly sources: ReadonlyMap<string, Source>;
  /** Places by id. */
  readonly places: ReadonlyMap<string, Place>;
  /** Sections by their name in addresses. */
  readonly sections: ReadonlyMap<string, Section>;
  /** Statements by number, as in 3.2. */
  readonly statements: ReadonlyMap<string, Statement>;
}

/** The index of this report; made when it is asked for first. */
export const getIndex = once(toIndex);

function toIndex({ sources, places, sections }: Report): ReportIndex {
  return {
    sources: new Map(sources.map((source) => [source.id, source])),
    places: new Map(places.map((place) => [place.id, place])),
    sections: new Map(sections.map((section) => [section.id, section])),
    statements: new Map(
      sections.flatMap(({ statements }) => statements.map((statement) => [statement.number, statement])),
    ),
  };
}
