import type { Report, Statement } from '../report.ts';
import { toAttributionLine, toFingerprint } from './fingerprint.ts';
import { getLife } from './log/life.ts';

/** The words of a statement and who says it, with the fingerprint of each. */
export interface SignedWords {
  readonly text: string;
  readonly textFingerprint: string;
  readonly attribution: string;
  readonly attributionFingerprint: string;
}

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
  return statements
    .flatMap(({ number }) => getLife(report, number).at(-1)?.day ?? [])
    .toSorted()
    .at(-1);
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

/** Orders statement numbers, days and names as a reader counts: 3.2 before 3.10. */
export function compare(one: string, other: string): number {
  return one.localeCompare(other, 'en', { numeric: true });
}
