import { once } from '../../once.ts';
import type { PublishedRecord } from '../../../schema/record.ts';
import type { Difference } from '../differences.ts';
import type { Report } from '../../report.ts';
import { toLastShown } from '../log/steps.ts';
import { isStatement, toSubject } from '../subjects.ts';

const getNumbersByWords = once(toNumbersByWords);

/** The number under which the words were published that stand under this one now, where that is another of its section. */
export function findFormerNumber({ record }: Pick<Report, 'record'>, difference: Difference): string | undefined {
  if (difference.kind !== 'changed') return undefined;
  const text = difference.changes.find(({ name }) => name === 'text')?.after;
  return text === undefined ? undefined : getNumbersByWords(record).get(toKey(difference.subject, text));
}

function toNumbersByWords(record: PublishedRecord): Map<string, string> {
  const statements = [...toLastShown(record)].filter(([subject]) => isStatement(subject));
  return new Map(statements.map(([subject, { text = '' }]) => [toKey(subject, text), toSubject(subject).id]));
}

function toKey(subject: string, text: string): string {
  return `${subject.replace(/\.\d+$/, '')} ${text}`;
}

/** Without what follows from a statement that was taken away before others: the first that bears another’s words tells it. */
export function withoutFollowing(report: Report, differences: readonly Difference[]): Difference[] {
  const firsts = new Map<string, Difference>();
  for (const difference of differences) {
    const { id } = toSubject(difference.subject);
    const section = id.replace(/\..*$/, '');
    if (!firsts.has(section) && findFormerNumber(report, difference) !== undefined) firsts.set(section, difference);
  }
  return differences.filter((difference) => {
    const { subject, kind } = difference;
    const first = isStatement(subject) && firsts.get(toSubject(subject).id.replace(/\..*$/, ''));
    if (!first || first === difference) return true;
    const isTakenUp = kind === 'withdrawn' && standsElsewhere(report, difference.parts.text);
    return !isTakenUp && findFormerNumber(report, difference) === undefined;
  });
}

function standsElsewhere({ sections, translations = [] }: Report, text: string | undefined): boolean {
  const all = [...sections, ...translations.flatMap((translation) => translation.sections)];
  return all.some(({ statements }) => statements.some((statement) => statement.text === text));
}
