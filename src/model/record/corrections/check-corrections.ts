import type { Mistake } from '../../mistake.ts';
import type { Correction } from '../../../schema/correction.ts';
import type { Report } from '../../report.ts';
import { withdrawalMark } from '../../statements/withdrawal.ts';
import { contentFiles } from '../content-files.ts';
import { toSubjects } from './covering.ts';
import type { Difference } from '../differences.ts';
import { toSteps } from '../log/steps.ts';
import { nameSubject } from '../subjects.ts';

const file = contentFiles.corrections;

/** Each entry speaks of something that was published and is changed now, and no two speak of the same. */
export function checkCorrections(report: Report, differences: readonly Difference[]): Mistake[] {
  const steps = toSteps(report.record);
  const said = new Set<string>();
  return report.corrections.flatMap((entry, index): Mistake[] => {
    const place = { file, ...report.locate?.(file, [index]) };
    const subjects = toSubjects(entry);
    const unknown = subjects.filter((subject) => !steps.has(subject));
    const twice = subjects.filter((subject) => said.has(subject));
    for (const subject of subjects) said.add(subject);
    const mistakes = [
      ...unknown.map((subject) => ({
        rule: 'correction-of-nothing',
        ...place,
        what: `${nameSubject(subject)} was not published, and there is a correction of it.`,
        remedy: 'Delete the entry, or name what was corrected.',
      })),
      ...twice.map((subject) => ({
        rule: 'correction-twice',
        ...place,
        what: `${nameSubject(subject)} has two entries, for one publication.`,
        remedy: 'Join the two.',
      })),
    ];
    if (mistakes.length > 0) return mistakes;
    const idle = subjects.filter(
      (subject) => !differences.some((difference) => difference.subject === subject && difference.kind !== 'added'),
    );
    if (idle.length === 0) return checkMove(report, entry, place);
    return idle.map((subject) => ({
      rule: 'correction-of-no-change',
      ...place,
      what: `${nameSubject(subject)} has an entry, and stands as it was published.`,
      remedy: 'Delete the entry: what was said at a publication stands in the record.',
    }));
  });
}

/** What moved gives way to a mark, and stands under the number that is said. */
function checkMove(
  { sections }: Report,
  { statement = '', 'moved-to': to }: Correction,
  place: Pick<Mistake, 'file' | 'line' | 'column'>,
): Mistake[] {
  if (to === undefined) return [];
  const isStanding = (number: string) =>
    sections.some(({ statements }) => statements.some((one) => one.number === number));
  if (isStanding(statement)) {
    const what = `Statement ${statement} is said to have moved to ${to}, and stands where it stood.`;
    const remedy = `Put \`${withdrawalMark}\` in its place, or delete the line \`moved-to:\`.`;
    return [{ rule: 'moved-and-standing', ...place, what, remedy }];
  }
  if (isStanding(to)) return [];
  const what = `Statement ${statement} is said to have moved to ${to}, where none stands.`;
  return [{ rule: 'moved-nowhere', ...place, what, remedy: 'Write the number under which its words stand now.' }];
}
