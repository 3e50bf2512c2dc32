import type { Correction } from '../schema/correction.ts';
import type { PlaceEntry } from '../schema/place.ts';
import type { PublishedRecord } from '../schema/record.ts';
import type { ReportSettings } from '../schema/report-settings.ts';
import type { SectionDate, SectionEntry, SectionFigure } from '../schema/section.ts';
import type { SourceEntry } from '../schema/source.ts';
import type { TermEntry } from '../schema/term.ts';
import type { Block, ForeignPassage, holders, PictureFile } from './blocks.ts';
import type { Position } from './position.ts';
import type { Seals } from './record/seals/seals.ts';
import type { Translation } from './translation/translation.ts';

/** One source, with its id. */
export interface Source extends SourceEntry {
  readonly id: string;
}

/** One place, with its id. */
export interface Place extends PlaceEntry {
  readonly id: string;
}

/** One term, with its id. */
export interface Term extends TermEntry {
  readonly id: string;
}

/** A place of a statement: named by its words, or by its section only. */
export interface StatementPlace {
  readonly id: string;
  readonly named: boolean;
}

/** The tie between a statement and a source, as a mark has it. */
export interface Attribution {
  /** Id of the source. */
  readonly source: string;
  /** Id of the one through whom the words came at this place, where the mark names one. */
  readonly via?: string;
}

/** What a footnote says of where a source said it. */
export interface Note {
  /** Its words without markup, each link’s address in brackets behind it. */
  readonly text: string;
  /** Its words as HTML. */
  readonly html: string;
}

/** One statement: what one set of sources stands behind. */
export interface Statement {
  /** `section.statement`, as in 3.2. Also its id on every page. */
  readonly number: string;
  /** Number of its section. */
  readonly section: number;
  /** What holds it in the text. */
  readonly kind: (typeof holders)[number];
  /** Its words, without markup. */
  readonly text: string;
  /** Its words as HTML. */
  readonly html: string;
  /** Its passages in other languages. */
  readonly foreign?: readonly ForeignPassage[];
  /** Who stands behind it, a mark each. */
  readonly attributions: readonly [Attribution, ...Attribution[]];
  /** Ids of the sources that stand behind it. */
  readonly sources: readonly string[];
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
  /** Those that stand; none where all were withdrawn. */
  readonly statements: readonly Statement[];
  /** The numbers of those that were withdrawn, whose marks keep their places. */
  readonly withdrawn: readonly string[];
  /** What holds them in the text, and the headings between them. */
  readonly blocks: readonly Block[];
  /** What the section’s footnotes say, by their labels: `anna`, `anna:gazette`. */
  readonly notes: Readonly<Record<string, Note>>;
}

/** The whole report. */
export interface Report {
  readonly settings: ReportSettings;
  readonly sections: readonly [Section, ...Section[]];
  readonly sources: readonly Source[];
  readonly places: readonly Place[];
  readonly terms: readonly Term[];
  readonly pictures: readonly PictureFile[];
  /** What is to be said of changes at the next publication. */
  readonly corrections: readonly Correction[];
  /** What was published. */
  readonly record: PublishedRecord;
  /** What seals it, by the names of the files. */
  readonly seals?: Seals;
  /** Where it is a translation: what it renders. */
  readonly translation?: Translation;
  /** Where it is the original: the report in other languages, which is published with it. */
  readonly translations?: readonly Report[];
  /** Where a part of it stands, by file and keys, as in `['statements', 0]` of a section; for reports read from their files. */
  readonly locate?: Locator;
}

/** Where something stands in the content, by its file and the keys that lead to it there. */
export type Locator = (file: string, keys: readonly PropertyKey[]) => Position | undefined;

/** One section as its file has it. */
export interface SectionDraft extends SectionEntry {
  readonly number: number;
  readonly id: string;
  readonly statements: readonly Pick<Statement, 'kind' | 'text' | 'html' | 'foreign' | 'attributions'>[];
  /** The numbers within the section that marks of withdrawal keep. */
  readonly withdrawn: readonly number[];
  readonly blocks: readonly Block[];
  readonly notes: Readonly<Record<string, Note>>;
}

/** Everything in `content/`, each file for itself. */
export interface Content extends Omit<Report, 'sections' | 'translations'> {
  readonly sections: readonly SectionDraft[];
}

/** The section with this number; every statement carries the number of one. */
export function getSection(report: Report, number: number): Section {
  const section = report.sections[number - 1];
  if (!section) throw new Error(`There is no section ${String(number)}.`);
  return section;
}
