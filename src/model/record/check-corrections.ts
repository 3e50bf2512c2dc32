import type { RecordedStatement } from '../../schema/record.ts';
import { contentFiles } from './content-files.ts';
import type { Mistake } from '../mistake.ts';
import { countWaiting, findChanges, toPlacedStatements } from './record-changes.ts';
import { compare, indexRecord } from './record.ts';
import type { Report } from '../report.ts';

const file = contentFiles.corrections;

/** Each correction is of a published statement, and has one change to speak of; none that was published is gone. */
export function checkCorrections(report: Report): Mistake[] {
  const recorded = indexRecord(report.record);
  const changed = new Set(findChanges(report).map((change) => change.recorded.number));
  const numbers = new Set([
    ...report.corrections.map(({ statement }) => statement),
    ...report.record.statements.filter(({ corrected }) => corrected.length > 0).map(({ number }) => number),
  ]);
  return [...numbers].toSorted(compare).flatMap((number) => {
    const entry = recorded.get(number);
    if (!entry) return describeUnpublished(report, number);
    return [...checkDays(report, entry), ...checkWaiting(report, entry, changed.has(number))];
  });
}

function describeUnpublished(report: Report, number: string): Mistake {
  const exists = toPlacedStatements(report).some((statement) => statement.number === number);
  const problem = exists ? `Statement ${number} was not published yet` : `No statement has the number ${number}`;
  const remedy = 'Delete the entry, or put the number of the statement that was corrected.';
  const place = locate(report, number, 0, ['statement']);
  return { rule: 'correction-of-nothing', ...place, what: `${problem}, and there is a correction of it.`, remedy };
}

/** The corrections that the record holds stand in the list still, no day has two of one statement, and none is older than what it corrects. */
function checkDays(report: Report, { number, corrected, day: published }: RecordedStatement): Mistake[] {
  const days = report.corrections.flatMap(({ statement, day }) => (statement === number ? day : []));
  const gone = corrected
    .filter((day) => !days.includes(day))
    .map((day) => ({
      rule: 'published-correction-gone',
      file,
      what: `The published correction of statement ${number} of ${day} is gone.`,
      remedy: 'Put it back. A correction stays, and a further one gets an entry of its own.',
    }));
  const twice = days.flatMap((day, index) => {
    if (days.indexOf(day) === index) return [];
    return {
      rule: 'corrections-of-one-day',
      ...locate(report, number, index, ['day']),
      what: `Statement ${number} has two corrections of ${day}, which would have one address.`,
      remedy: 'Join the two, or give each its own day.',
    };
  });
  const early = report.corrections.flatMap((correction, index) => {
    if (correction.statement !== number || corrected.includes(correction.day) || correction.day >= published) return [];
    const what = `The correction of statement ${number} is of ${correction.day}; its words were published on ${published}.`;
    const place = { file, ...report.locate?.(file, [index, 'day']) };
    return [
      { rule: 'correction-older-than-words', ...place, what, remedy: 'Write the day on which it was corrected.' },
    ];
  });
  return [...gone, ...twice, ...early];
}

function checkWaiting(report: Report, recorded: RecordedStatement, isChanged: boolean): Mistake[] {
  const waiting = countWaiting(report, recorded);
  if (waiting <= (isChanged ? 1 : 0)) return [];
  const count = waiting > 1 ? 'More than one new correction' : 'A new correction';
  const state = isChanged ? 'there is one change since it was published' : 'it stands as it was published';
  const what = `${count} of statement ${recorded.number} is listed, but ${state}.`;
  return [
    {
      rule: 'correction-of-no-change',
      ...locate(report, recorded.number, -1),
      what,
      remedy: 'Delete the entry that speaks of no change, or join the two.',
    },
  ];
}

/** Where this one of the corrections of a statement stands in its file, the first being 0 and the last -1. */
function locate(
  report: Report,
  number: string,
  which: number,
  keys: readonly PropertyKey[] = [],
): Pick<Mistake, 'file' | 'line' | 'column'> {
  const entries = report.corrections.flatMap(({ statement }, index) => (statement === number ? index : []));
  const entry = entries.at(which);
  return { file, ...(entry === undefined ? undefined : report.locate?.(file, [entry, ...keys])) };
}
