import type { Difference } from '../differences.ts';
import type { Report } from '../../report.ts';
import { toLastShown } from '../log/steps.ts';
import { isStatement, toSubject } from '../subjects.ts';

/** The number under which the words were published that stand under this one now, where that is another of its section. */
export function findFormerNumber({ record }: Pick<Report, 'record'>, difference: Difference): string | undefined {
  if (difference.kind !== 'changed') return undefined;
  const text = difference.changes.find(({ name }) => name === 'text')?.after;
  const section = toSection(difference.subject);
  const [former] = [...toLastShown(record)].find(
    ([subject, parts]) => parts.text === text && isStatement(subject) && toSection(subject) === section,
  ) ?? [undefined];
  return text === undefined || former === undefined ? undefined : toSubject(former).id;
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

function toSection(subject: string): string {
  return subject.replace(/\.\d+$/, '');
}
