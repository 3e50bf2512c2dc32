import type { Correction } from '../../schema/correction.ts';
import type { PublishedRecord, RecordedStatement } from '../../schema/record.ts';
import { toPlacedStatements } from './record-changes.ts';
import { compare, indexRecord, toCorrectionsOf, toSignedWords } from './record.ts';
import type { Report } from '../report.ts';

/** Words of a statement and who says them, as readers see both. */
type Version = Pick<RecordedStatement, 'text' | 'attribution'>;

/** One correction as it is told to readers: what stood there, and what stands there since. */
export interface ToldCorrection extends Correction {
  /** Names the correction on the page of corrections: 4.2-2026-12-01. */
  readonly id: string;
  /** Name of the statement’s section in addresses. */
  readonly section: string;
  readonly before: Version;
  /** None where the statement was withdrawn. */
  readonly after: Version | undefined;
}

/** The name of a correction on the page of corrections: 4.2-2026-12-01. */
export function toCorrectionId(number: string, day: string): string {
  return `${number}-${day}`;
}

/** All corrections, the latest first, with the words before and after each. */
export function toToldCorrections(report: Report): ToldCorrection[] {
  const recorded = indexRecord(report.record);
  const now = new Map(toPlacedStatements(report).map((statement) => [statement.number, statement]));
  const numbers = [...new Set(report.corrections.map(({ statement }) => statement))];
  const told = numbers.flatMap((number) => {
    const published = recorded.get(number);
    if (!published) return [];
    const statement = now.get(number);
    const present = statement && toSignedWords(report, statement);
    const versions: Version[] = [...published.earlier, published];
    return toCorrectionsOf(report.corrections, number).map((correction, index): ToldCorrection => {
      const before = versions[index] ?? published;
      const after = versions[index + 1] ?? present;
      return {
        ...correction,
        id: toCorrectionId(number, correction.day),
        section: statement?.sectionId ?? published.section,
        before,
        after,
      };
    });
  });
  return told.toSorted((one, other) => compare(other.day, one.day) || compare(one.statement, other.statement));
}

/** The numbers of all statements that have a page: those that stand, and those that were withdrawn. */
export function toStatementNumbers({ sections, record }: Report): string[] {
  return sections.flatMap(({ number, statements }) => [
    ...statements.map((statement) => statement.number),
    ...toWithdrawn(record, number).map((statement) => statement.number),
  ]);
}

const withdrawn = new WeakMap<PublishedRecord, RecordedStatement[]>();

/** The statements of a section’s number that were published and withdrawn again. */
export function toWithdrawn(record: PublishedRecord, section: number): RecordedStatement[] {
  const all = withdrawn.get(record) ?? record.statements.filter((statement) => statement.withdrawn !== undefined);
  withdrawn.set(record, all);
  return all.filter(({ number }) => number.startsWith(`${String(section)}.`));
}
