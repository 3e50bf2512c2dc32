import type { SectionDate } from '../../schema/section.ts';
import type { Report, Statement } from '../report.ts';

/** A date of the report with the statements that mention it, placed on the line from 0, its left end, to 1. */
export interface TimelineEntry {
  /** As the report has it: “since September 2022”. */
  readonly written: string;
  /** The date as the editors understand it: `2022-09`. */
  readonly date: string;
  /** A day or month or year in itself, or a time that begins with it and whose end the report does not state. */
  readonly kind: 'day' | 'since';
  /** Whether the time may have begun earlier. */
  readonly orEarlier: boolean;
  /** What the editors infer, and why; absent where the report states all of the date. */
  readonly inferred?: string;
  /** The year, where the words leave it out. */
  readonly addedYear?: string;
  /** Where the stated unit, a day or month or year, begins and ends. */
  readonly from: number;
  readonly to: number;
  readonly statements: readonly [Statement, ...Statement[]];
}

/** The dates of a report in their order, and the years that the line is divided by. */
export interface Timeline {
  readonly entries: readonly TimelineEntry[];
  readonly years: readonly { readonly year: number; readonly at: number; readonly isNamed: boolean }[];
}

/** More named years than this would touch each other on a phone. */
const mostNamedYears = 6;

/** All dates that statements mention, as one line of time. */
export function toTimeline({ sections }: Report): Timeline {
  const mentions = sections.flatMap(({ statements }) =>
    statements.flatMap((statement) => statement.dates.map((date) => ({ date, statement }))),
  );
  const groups = [...Map.groupBy(mentions, ({ date }) => JSON.stringify(date)).values()];
  const years = toYears(mentions.map(({ date }) => date));
  const at = (day: number) => toPosition(day, years);
  const entries = groups.flatMap((group) => {
    const [first, ...rest] = group;
    return first ? toEntry(first.date, [first.statement, ...rest.map(({ statement }) => statement)], at) : [];
  });
  entries.sort((a, b) => a.date.localeCompare(b.date));
  const step = Math.ceil(years.length / mostNamedYears);
  const firstNamed = Number(entries[0]?.date.slice(0, 4));
  return {
    entries,
    years: years.map((year) => ({ year, at: at(Date.UTC(year)), isNamed: (year - firstNamed) % step === 0 })),
  };
}

function toEntry(
  date: SectionDate,
  statements: TimelineEntry['statements'],
  at: (day: number) => number,
): TimelineEntry {
  const stated = toStated(date);
  const [begins, ends] = toUnit(stated);
  const year = stated.slice(0, 4);
  return {
    written: date.written,
    date: stated,
    kind: 'since' in date ? 'since' : 'day',
    orEarlier: 'since' in date && date['or-earlier'] === true,
    ...(date.inferred === undefined ? {} : { inferred: date.inferred }),
    ...(date.written.includes(year) ? {} : { addedYear: year }),
    from: at(begins),
    to: at(ends),
    statements,
  };
}

function toStated(date: SectionDate): string {
  return 'since' in date ? date.since : date.day;
}

/** The first moment of a year, month or day, and the first one after it. */
function toUnit(date: string): [number, number] {
  const [year = 0, month, day] = date.split('-').map(Number);
  if (month === undefined) return [Date.UTC(year), Date.UTC(year + 1)];
  if (day === undefined) return [Date.UTC(year, month - 1), Date.UTC(year, month)];
  return [Date.UTC(year, month - 1, day), Date.UTC(year, month - 1, day + 1)];
}

/** Every year of the line, with one more at an end where a time without a stated limit needs room. */
function toYears(dates: readonly SectionDate[]): number[] {
  if (dates.length === 0) return [];
  const stated = dates.map((date) => Number(toStated(date).slice(0, 4)));
  const first = Math.min(...stated) - (dates.some((date) => 'since' in date && date['or-earlier']) ? 1 : 0);
  const last = Math.max(...stated) + (dates.some((date) => 'since' in date) ? 1 : 0);
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

function toPosition(moment: number, years: readonly number[]): number {
  const begin = Date.UTC(years[0] ?? 0);
  const end = Date.UTC((years.at(-1) ?? 0) + 1);
  return Math.round(((moment - begin) / (end - begin)) * 10_000) / 10_000;
}
