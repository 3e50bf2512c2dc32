import type { PublishedRecord, RecordedStatement } from '../../schema/record.ts';
import { countWaiting, findChanges, toPlacedStatements } from './record-changes.ts';
import { checkRecord } from './check-record.ts';
import { Mistakes } from '../mistake.ts';
import { compare, indexRecord, toCorrectionsOf, toSignedWords } from './record.ts';
import type { Report } from '../report.ts';

/** The record as it is once the report is published on this day; throws `Mistakes` where a change is not said openly. */
export function toNextRecord(report: Report, day: string): PublishedRecord {
  const mistakes = checkRecord(report);
  if (mistakes.length > 0) throw new Mistakes(mistakes);
  const known = indexRecord(report.record);
  const changed = new Map(findChanges(report).map((change) => [change.recorded.number, change]));
  const kept = report.record.statements.map((recorded): RecordedStatement => {
    const change = changed.get(recorded.number);
    if (!change) return recorded;
    const corrected = toCorrectionsOf(report.corrections, recorded.number).map((correction) => correction.day);
    if (!change.now) return { ...recorded, withdrawn: day, corrected };
    const { section, ...words } = change.now;
    if (countWaiting(report, recorded) === 0) return { ...recorded, section };
    const { number, earlier, day: before, text, textFingerprint, attribution, attributionFingerprint } = recorded;
    const former = { day: before, text, textFingerprint, attribution, attributionFingerprint };
    return { number, section, day, ...words, corrected, earlier: [...earlier, former] };
  });
  const added = toPlacedStatements(report)
    .filter(({ number }) => !known.has(number))
    .map((statement): RecordedStatement => {
      const { number, sectionId } = statement;
      return { number, section: sectionId, day, ...toSignedWords(report, statement), corrected: [], earlier: [] };
    });
  return {
    sections: toNames(report.record.sections, report.sections),
    sources: toNames(report.record.sources, report.sources),
    statements: [...kept, ...added].toSorted((one, other) => compare(one.number, other.number)),
  };
}

function toNames(recorded: readonly string[], present: readonly { id: string }[]): string[] {
  return [...new Set([...recorded, ...present.map(({ id }) => id)])].toSorted(compare);
}
