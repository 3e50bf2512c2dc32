import type { RecordedStatement } from '../../schema/record.ts';
import { indexRecord, toCorrectionsOf, toSignedWords, type SignedWords } from './record.ts';
import type { Report, Statement } from '../report.ts';

/** One difference between the record and the report as it stands now. */
export interface Change {
  readonly recorded: RecordedStatement;
  /** The statement as it stands now; none where it is gone. */
  readonly now: (SignedWords & { readonly section: string }) | undefined;
  readonly parts: readonly ('gone' | 'returned' | 'text' | 'attribution' | 'section')[];
  /** The number under which the recorded words stand now, where they stand under another one. */
  readonly movedTo: string | undefined;
  /** True where an entry of `content/corrections.yaml` says it openly. */
  readonly covered: boolean;
}

/** A statement of the report with the name of its section in addresses. */
export interface PlacedStatement extends Statement {
  readonly sectionId: string;
}

/** Every statement of the report, with the name of its section. */
export function toPlacedStatements(report: Report): PlacedStatement[] {
  return report.sections.flatMap(({ id, statements }) =>
    statements.map((statement) => ({ ...statement, sectionId: id })),
  );
}

/** Every published statement that is not as it was published, in the order of the record. */
export function findChanges(report: Report): Change[] {
  const statements = toPlacedStatements(report);
  const byNumber = new Map(statements.map((statement) => [statement.number, statement]));
  const byText = new Map(statements.map(({ text, number }) => [text, number]));
  return report.record.statements.flatMap((recorded) => {
    const statement = byNumber.get(recorded.number);
    const now = statement && { ...toSignedWords(report, statement), section: statement.sectionId };
    const parts = toParts(recorded, now);
    if (parts.length === 0) return [];
    const standsAt = byText.get(recorded.text);
    const movedTo = standsAt === recorded.number ? undefined : standsAt;
    return [
      {
        recorded,
        now,
        parts,
        movedTo,
        covered: countWaiting(report, recorded) > 0 || parts.every((part) => part === 'section'),
      },
    ];
  });
}

/** How many corrections of a published statement the record does not yet hold; fewer than none where one was taken out. */
export function countWaiting(report: Report, recorded: RecordedStatement): number {
  return toCorrectionsOf(report.corrections, recorded.number).length - recorded.corrected.length;
}

/** The numbers of all statements that are not in the record yet. */
export function findUnpublished(report: Report): string[] {
  const recorded = indexRecord(report.record);
  return toPlacedStatements(report).flatMap(({ number }) => (recorded.has(number) ? [] : number));
}

function toParts(recorded: RecordedStatement, now: Change['now']): Change['parts'] {
  if (!now) return recorded.withdrawn === undefined ? ['gone'] : [];
  if (recorded.withdrawn !== undefined) return ['returned'];
  return [
    ...(now.textFingerprint === recorded.textFingerprint ? [] : (['text'] as const)),
    ...(now.attributionFingerprint === recorded.attributionFingerprint ? [] : (['attribution'] as const)),
    ...(now.section === recorded.section ? [] : (['section'] as const)),
  ];
}
