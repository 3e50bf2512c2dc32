import type { PlaceEntry } from '../schema/place.ts';
import type { ReportSettings } from '../schema/report-settings.ts';
import type { SectionDate, SectionEntry, SectionFigure } from '../schema/section.ts';
import type { SourceEntry } from '../schema/source.ts';

/** One source, with its id. */
export interface Source extends SourceEntry {
  readonly id: string;
}

/** One place, with its id. */
export interface Place extends PlaceEntry {
  readonly id: string;
}

/** A place of a statement: named by its words, or by its section only. */
export interface StatementPlace {
  readonly id: string;
  readonly named: boolean;
}

/** One statement: what one set of sources stands behind. */
export interface Statement {
  /** `section.statement`, as in 3.2. Also its id on every page. */
  readonly number: string;
  /** Number of its section. */
  readonly section: number;
  /** Its words, without markup. */
  readonly text: string;
  /** Its words as HTML. */
  readonly html: string;
  /** Ids of the sources that stand behind it. */
  readonly sources: readonly [string, ...string[]];
  /** Where it names no speaker: the number of the statement of another source that it follows. */
  readonly after?: string;
  readonly places: readonly StatementPlace[];
  readonly dates: readonly SectionDate[];
  readonly figures: readonly SectionFigure[];
}

/** One section with its statements. */
export interface Section extends SectionEntry {
  readonly number: number;
  /** Its name in addresses: `prisons` for `3-prisons.mdx`. */
  readonly id: string;
  readonly statements: readonly [Statement, ...Statement[]];
  /** What the section’s footnotes say of each of its sources, by id. */
  readonly notes: Readonly<Record<string, string>>;
}

/** The whole report. */
export interface Report {
  readonly settings: ReportSettings;
  readonly sections: readonly [Section, ...Section[]];
  readonly sources: readonly Source[];
  readonly places: readonly Place[];
}
