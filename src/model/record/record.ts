import { once } from '../once.ts';
import type { Report, Section, Statement } from '../report.ts';
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

/** The latest day on which one of these statements got its present words, or was withdrawn; undefined while none is in the record. */
export function findLatestDay(report: Report, numbers: readonly string[]): string | undefined {
  return numbers
    .flatMap((number) => getLife(report, number).at(-1)?.day ?? [])
    .toSorted()
    .at(-1);
}

/** The numbers of a section, those of its withdrawn statements among them. */
export function toNumbers({ statements, withdrawn }: Pick<Section, 'statements' | 'withdrawn'>): string[] {
  const standing = statements.map(({ number }) => number);
  return withdrawn.length === 0 ? standing : [...standing, ...withdrawn].toSorted(compare);
}

/** The latest day on which any statement of the report got its present words, or was withdrawn; every page asks, so it is found once. */
export const findReportDay = once((report: Report): string | undefined =>
  findLatestDay(report, report.sections.flatMap(toNumbers)),
);

/** Orders statement numbers, days and names as a reader counts: 3.2 before 3.10. */
export function compare(one: string, other: string): number {
  return one.localeCompare(other, 'en', { numeric: true });
}
