import type { PublishedRecord } from '../schema/record.ts';
import {
  pickMentioned,
  toStatementPlaces,
  toWritten,
  toWrittenPlace,
  type WrittenPlace,
} from '../model/places/written.ts';
import { toSteps } from '../model/record/log/steps.ts';
import type { Content, Report, Section, SectionDraft, Source, Statement } from '../model/report.ts';
import { toOrdinals, toStatementNumber } from '../model/statements/ordinals.ts';
import { toComparable } from '../model/words/mentions.ts';

/** The report that the content makes: sections in order, statements numbered and tied to places, dates and figures. */
export function toReport(content: Content): Report {
  const itself = content.sources.find((source) => source.itself);
  const places = content.places.map(toWrittenPlace);
  const sections = content.sections
    .toSorted((one, other) => one.number - other.number)
    .map((section) => ({
      ...section,
      statements: toStatements(section, places, itself, content.record),
      withdrawn: section.withdrawn.map((ordinal) => toStatementNumber(section.number, ordinal)),
    }));
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
  itself: Source | undefined,
  record: PublishedRecord,
): Section['statements'] {
  const ordinals = toOrdinals(draft.statements.length, draft.withdrawn);
  const named = new Set(draft.places);
  const sectionPlaces = places.filter(({ id }) => named.has(id));
  const [dates, figures] = [draft.dates.map(toWritten), draft.figures.map(toWritten)];
  const withOthers = draft.withdrawn.filter((ordinal) => wasOfOthers(record, draft.number, ordinal, itself));
  let lastSpoken: string | undefined;
  return draft.statements.map(({ kind, text, html, foreign, attributions }, index): Statement => {
    const sources = attributions.map(({ source }) => source);
    const number = toStatementNumber(draft.number, ordinals[index]);
    const ofItself = sources.every((source) => source === itself?.id);
    // The report said it after somebody’s words, also where these were withdrawn.
    const gap = withOthers.findLast(
      (ordinal) => ordinal > (ordinals[index - 1] ?? 0) && ordinal < (ordinals[index] ?? 0),
    );
    if (gap !== undefined) lastSpoken = toStatementNumber(draft.number, gap);
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
}

/** True where a withdrawn statement was published with others behind it than the report itself. */
function wasOfOthers(record: PublishedRecord, section: number, ordinal: number, itself: Source | undefined): boolean {
  const steps = toSteps(record).get(toStatementNumber(section, ordinal)) ?? [];
  const sources = steps.findLast(({ parts }) => parts)?.parts?.sources;
  return sources !== undefined && sources !== (itself?.formerly[0] ?? itself?.id);
}

function atLeastOne<T>(all: readonly T[]): readonly [T, ...T[]] {
  const [first, ...rest] = all;
  if (first === undefined) throw new Error('A report has at least one section.');
  return [first, ...rest];
}
