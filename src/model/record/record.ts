import type { Correction } from '../../schema/correction.ts';
import type { PublishedRecord, RecordedStatement } from '../../schema/record.ts';
import { toAttributionLine, toFingerprint } from './fingerprint.ts';
import type { Report, Statement } from '../report.ts';

/** The words of a statement and who says it, with the fingerprint of each. */
export type SignedWords = Omit<RecordedStatement['earlier'][number], 'day'>;

/** The words of a statement as they are now, and who says it, with the fingerprint of each. */
export function toSignedWords(
  report: Report,
  statement: Pick<Statement, 'text' | 'attributions' | 'after' | 'section'>,
): SignedWords {
  const { text } = statement;
  const attribution = toAttributionLine(report, statement);
  return {
    text,
    textFingerprint: toFingerprint(text),
    attribution,
    attributionFingerprint: toFingerprint(attribution),
  };
}

/** The latest day on which one of these statements got its present words; undefined while none is in the record. */
export function findLatestDay(report: Report, statements: readonly Pick<Statement, 'number'>[]): string | undefined {
  const recorded = indexRecord(report.record);
  return statements
    .flatMap(({ number }) => recorded.get(number)?.day ?? [])
    .toSorted()
    .at(-1);
}

/** The corrections of one statement, the oldest first. */
export function toCorrectionsOf(corrections: readonly Correction[], number: string): Correction[] {
  return corrections
    .filter(({ statement }) => statement === number)
    .toSorted((one, other) => compare(one.day, other.day));
}

const reportDays = new WeakMap<Report, string | undefined>();

/** The latest day on which any statement of the report got its present words; every page asks, so it is found once. */
export function findReportDay(report: Report): string | undefined {
  if (!reportDays.has(report)) {
    const statements = report.sections.flatMap((section) => section.statements);
    reportDays.set(report, findLatestDay(report, statements));
  }
  return reportDays.get(report);
}

const indexes = new WeakMap<PublishedRecord, Map<string, RecordedStatement>>();

/** The entries of the record by the number of their statement. */
export function indexRecord(record: PublishedRecord): ReadonlyMap<string, RecordedStatement> {
  const known = indexes.get(record);
  if (known) return known;
  const index = new Map(record.statements.map((recorded) => [recorded.number, recorded]));
  indexes.set(record, index);
  return index;
}

/** Orders statement numbers, days and names as a reader counts: 3.2 before 3.10. */
export function compare(one: string, other: string): number {
  return one.localeCompare(other, 'en', { numeric: true });
}
