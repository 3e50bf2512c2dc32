import type { Correction } from '../schema/correction.ts';
import type { PlaceEntry } from '../schema/place.ts';
import type { PublishedRecord } from '../schema/record.ts';
import type { ReportSettings } from '../schema/report-settings.ts';
import type { SectionDate, SectionEntry, SectionFigure } from '../schema/section.ts';
import type { SourceEntry } from '../schema/source.ts';
import type { TermEntry } from '../schema/term.ts';
import type { Block, ForeignPassage, holders, PictureFile } from './blocks.ts';
import type { Position } from './position.ts';
import { pickMentioned, toStatementPlaces, toWritten, toWrittenPlace, type WrittenPlace } from './places/written.ts';
import type { Seals } from './record/seals/seals.ts';
import { toComparable } from './words/mentions.ts';
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
  readonly statements: readonly [Statement, ...Statement[]];
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
  readonly blocks: readonly Block[];
  readonly notes: Readonly<Record<string, Note>>;
}

/** Everything in `content/`, each file for itself. */
export interface Content extends Omit<Report, 'sections' | 'translations'> {
  readonly sections: readonly SectionDraft[];
}

/** The report that the content makes: sections in order, statements numbered and tied to places, dates and figures. */
export function toReport(content: Content): Report {
  const itself = content.sources.find((source) => source.itself)?.id;
  const places = content.places.map(toWrittenPlace);
  const sections = content.sections
    .toSorted((one, other) => one.number - other.number)
    .map((section) => ({ ...section, statements: toStatements(section, places, itself) }));
  return {
    ...content,
    sections: atLeastOne(sections),
    sources: inOrder(content.sources, toReadingOrder(sections, content.sources)),
    places: inOrder(
      content.places,
      sections.flatMap((section) => section.places),
    ),
  };
}

/** Ids of sources as a reader meets them: who speaks, through whom, of which body. */
function toReadingOrder(sections: readonly Pick<Section, 'statements'>[], sources: readonly Source[]): string[] {
  const tiesOf = new Map(sources.map(({ id, via, at }) => [id, [via, at]]));
  const order = new Set<string>();
  // A body may speak via a person who belongs to it; whom a reader has met, she is not shown again.
  const meet = (id: string, via?: string): void => {
    if (via === undefined && order.has(id)) return;
    order.add(id);
    for (const tie of [via, ...(tiesOf.get(id) ?? [])]) if (tie !== undefined) meet(tie);
  };
  for (const { statements } of sections)
    for (const { attributions } of statements) for (const { source, via } of attributions) meet(source, via);
  return [...order];
}

/** The entries in the order in which their ids first occur; the rest behind them. */
function inOrder<T extends { id: string }>(entries: readonly T[], ids: readonly string[]): T[] {
  const rank = new Map([...new Set(ids)].map((id, index) => [id, index]));
  return entries.toSorted((one, other) => (rank.get(one.id) ?? Infinity) - (rank.get(other.id) ?? Infinity));
}

function toStatements(
  draft: SectionDraft,
  places: readonly WrittenPlace[],
  itself: string | undefined,
): Section['statements'] {
  const sectionPlaces = draft.places.length === 0 ? [] : places.filter(({ id }) => draft.places.includes(id));
  const [dates, figures] = [draft.dates.map(toWritten), draft.figures.map(toWritten)];
  let lastSpoken: string | undefined;
  const statements = draft.statements.map(({ kind, text, html, foreign, attributions }, index): Statement => {
    const sources = attributions.map(({ source }) => source);
    const number = `${String(draft.number)}.${String(index + 1)}`;
    const ofItself = sources.every((source) => source === itself);
    if (!ofItself) lastSpoken = number;
    const comparable = toComparable(text);
    return {
      number,
      section: draft.number,
      kind,
      text,
      html,
      ...(foreign ? { foreign } : {}),
      attributions,
      sources,
      ...(ofItself && lastSpoken !== undefined ? { after: lastSpoken } : {}),
      places: toStatementPlaces(comparable, sectionPlaces),
      dates: pickMentioned(comparable, dates),
      figures: pickMentioned(comparable, figures),
    };
  });
  return atLeastOne(statements);
}

/** The section with this number; every statement carries the number of one. */
export function getSection(report: Report, number: number): Section {
  const section = report.sections[number - 1];
  if (!section) throw new Error(`There is no section ${String(number)}.`);
  return section;
}

function atLeastOne<T>(all: readonly T[]): readonly [T, ...T[]] {
  const [first, ...rest] = all;
  if (first === undefined) throw new Error('A report has at least one section, and a section at least one statement.');
  return [first, ...rest];
}
