import type { Mistake } from '../../mistake.ts';
import type { Report } from '../../report.ts';
import { withdrawalMark } from '../../statements/withdrawal.ts';
import { contentFiles } from '../content-files.ts';
import { toSteps } from '../log/steps.ts';
import { toNumbers } from '../record.ts';
import { isStatement, locateSubject, nameSubject } from '../subjects.ts';

/** A mark keeps the number of each statement that was withdrawn, and of nothing else; translations follow the original. */
export function checkWithdrawals(report: Report): Mistake[] {
  const steps = toSteps(report.record);
  const withdrawn = report.sections.flatMap((section) => section.withdrawn);
  const idle = withdrawn
    .filter((number) => !steps.has(number))
    .map((number) => ({
      rule: 'withdrawal-of-nothing',
      ...locateSubject(report, number),
      what: `\`${withdrawalMark}\` keeps the number ${number}, under which nothing was ever published.`,
      remedy: 'Delete the mark: what nobody has read needs no withdrawal.',
    }));
  const taken = new Set(report.sections.flatMap(toNumbers));
  const lost = [...steps].flatMap(([subject, life]): Mistake[] => {
    const last = life.at(-1);
    if (!last || last.parts || !isStatement(subject) || subject.includes('/') || taken.has(subject)) return [];
    const section = report.sections.find(({ number }) => number === Number(subject.split('.')[0]));
    return [
      {
        rule: 'withdrawal-without-mark',
        file: section ? contentFiles.section(section) : contentFiles.record,
        what: `${nameSubject(subject)} was withdrawn on ${last.day}, and nothing keeps its place.`,
        remedy: `Put \`${withdrawalMark}\` where it stood, so that no other statement takes its number.`,
      },
    ];
  });
  return [...idle, ...lost];
}
