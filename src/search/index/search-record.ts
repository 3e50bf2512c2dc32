import type { Wording } from '../../wording/wording.ts';
import { describeChain, toSpeakers, type Speaker } from '../../model/speakers/who-says.ts';
import type { Facet } from '../words/facets.ts';
import { toTermKey, toTextReader, type TextReader } from '../words/keys.ts';
import { toPlainTerms } from '../words/plain-terms.ts';
import { toHeadingsOf } from '../../model/blocks.ts';
import type { Report, Section, Source, Statement, Term } from '../../model/report.ts';

/** What a search knows of one statement. */
export interface SearchRecord {
  readonly statement: Statement;
  readonly section: Section;
  /** Who says it, in words: “a manager, her body, via a newspaper”. */
  readonly who: string;
  /** The places that it speaks of. */
  readonly where: string;
  /** Keys of its own words. */
  readonly own: ReadonlySet<string>;
  /** Keys of the words around it: its number, its section’s title and the headings above it, its sources, places and years. */
  readonly around: ReadonlySet<string>;
  readonly filters: Readonly<Record<Facet, readonly string[]>>;
}

/** The records of a report, in its order: one a statement. */
export function toSearchRecords(report: Report, reader: TextReader, wording: Wording): SearchRecord[] {
  const places = new Map(report.places.map((place) => [place.id, place.name]));
  return report.sections.flatMap((section) => {
    const headings = toHeadingsOf(section.blocks);
    return section.statements.map((statement, at): SearchRecord => {
      const speakers = toSpeakers(report, statement);
      const who = speakers.map((speaker) => describeWho(speaker, wording)).join('; ');
      const where = statement.places.map(({ id }) => places.get(id) ?? id).join(', ');
      const years = toYears(statement);
      const above = [toTitleWords(section), ...(headings.get(at) ?? [])];
      const around = [statement.number, ...above, ...speakers.flatMap(toNames), where, ...years];
      return {
        statement,
        section,
        who,
        where,
        own: toKeys(reader, [statement.text]),
        around: toKeys(reader, around),
        filters: {
          source: statement.sources,
          kind: [...new Set(speakers.map(({ source }) => toKindName(source.kind)))],
          place: statement.places.map(({ id }) => id),
          year: years,
        },
      };
    });
  });
}

/** A kind of source as it stands in addresses: `named-person`. */
export function toKindName(kind: Source['kind']): string {
  return kind.replaceAll(' ', '-');
}

/** A title’s words without dates and figures: those speak of some of the statements below it, not of all. */
function toTitleWords({ title, dates }: Pick<Section, 'title' | 'dates'>): string {
  return dates.reduce((words, { written }) => words.replace(written, ''), title).replace(/\d[\d,.]*/g, '');
}

function toKeys(reader: TextReader, texts: readonly string[]): ReadonlySet<string> {
  return new Set(texts.flatMap((text) => reader.readMentions(text).map(({ key }) => key)));
}

function toYears({ dates }: Statement): string[] {
  const years = dates.map((date) => ('day' in date ? date.day : date.since).slice(0, 4));
  return [...new Set(years)].toSorted();
}

/** Every name that a speaker goes by, and those of its body and of whom it speaks through. */
function toNames({ source, body, chain }: Speaker): string[] {
  return [source, ...(body ? [body] : []), ...chain].flatMap(({ name, short }) => [name, ...(short ? [short] : [])]);
}

function describeWho(speaker: Speaker, wording: Wording): string {
  const { source, body } = speaker;
  return [source.name, ...(body ? [body.name] : []), ...describeChain(speaker, wording)].join(', ');
}

/** Of the words of a report’s title, the keys of those that hardly any statement says again: they are true of all. */
export function toSubject(title: string, reader: TextReader, records: readonly SearchRecord[]): string[] {
  const rare = records.length / 10;
  return [...toKeys(reader, [title])].filter((key) => records.filter(({ own }) => own.has(key)).length < rare);
}

/** What the values that a search can be narrowed by are called. */
export function toFacetNames(report: Report, wording: Wording): Record<Facet, Record<string, string>> {
  const speakers = report.sources.filter(({ id }) => speaks(report, id));
  const years = report.sections.flatMap(({ statements }) => statements.flatMap(toYears)).toSorted();
  return {
    source: Object.fromEntries(speakers.map(({ id, name }) => [id, name])),
    kind: Object.fromEntries(speakers.map(({ kind }) => [toKindName(kind), wording.report.kinds[kind]])),
    place: Object.fromEntries(report.places.map(({ id, name }) => [id, name])),
    year: Object.fromEntries(years.map((year) => [year, year])),
  };
}

function speaks(report: Report, id: string): boolean {
  return report.sections.some(({ statements }) => statements.some(({ sources }) => sources.includes(id)));
}

/** Every text that a search looks into: of the statements, and of what surrounds them. */
function toSearchTexts(report: Report): string[] {
  const sections = report.sections.flatMap((section) => [
    toTitleWords(section),
    ...section.blocks.flatMap((block) => (block.kind === 'heading' ? block.text : [])),
    ...section.statements.flatMap((statement) => [statement.text, ...toYears(statement)]),
  ]);
  const names = report.sources.flatMap(({ name, short }) => [name, short ?? '']);
  return [...sections, ...names, ...report.places.map(({ name }) => name)];
}

/** The terms that stand in the report or around it: another one would lead readers nowhere. */
export function toStandingTerms(report: Report): Term[] {
  const { language } = report.settings;
  const reader = toTextReader(toPlainTerms(report.terms, language), language);
  const keys = new Set(toSearchTexts(report).flatMap((text) => reader.readMentions(text).map(({ key }) => key)));
  return report.terms.filter((_, number) => keys.has(toTermKey(number)));
}

/** The words that stand in the report or around it and are no term; sorted. */
export function toSearchWords(report: Report, reader: TextReader): string[] {
  const words = toSearchTexts(report).flatMap((text) => reader.findOtherWords(text).map(({ plain }) => plain));
  return [...new Set(words)].toSorted();
}
