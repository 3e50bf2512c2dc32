import type { LoggedCorrection } from '../../schema/record.ts';
import type { Report } from '../report.ts';
import { toSubjects } from './corrections/covering.ts';
import { getLife } from './log/life.ts';
import type { Step } from './log/steps.ts';
import { toNumbers } from './record.ts';
import { getFolder, toSubject } from './subjects.ts';

/** One wording of a statement as it was published, with the days on which it stood. */
export interface Wording {
  readonly text: string;
  readonly attribution: string;
  /** The day on which it was published. */
  readonly since: string;
  /** The day on which another took its place, or none did; it stands still where there is none. */
  readonly until: string | undefined;
  /** What the editors said when it took the place of the one before. */
  readonly corrections: readonly ToldCorrection[];
}

/** A correction as it is told at one statement. */
export interface ToldCorrection extends Pick<LoggedCorrection, 'what' | 'why'> {
  readonly day: string;
  /** Names it on the page of corrections: 4.2-2026-12-01. */
  readonly id: string;
  readonly isWithdrawal: boolean;
}

/** How a statement was withdrawn; without a day and a name until that is published. */
export type Withdrawal = Pick<LoggedCorrection, 'what' | 'why' | 'movedTo'> &
  Partial<Pick<ToldCorrection, 'day' | 'id'>>;

/** Every wording of a statement that was ever published, the first one first. */
export function historyOf(report: Report, number: string): Wording[] {
  const steps = getLife(report, number);
  return steps.flatMap((step, index): Wording[] => {
    const { text = '', attribution = '' } = step.parts ?? {};
    const corrections = toTold(steps, number, step);
    if (!step.parts) return [];
    return [{ text, attribution, since: step.day, until: steps[index + 1]?.day, corrections }];
  });
}

/** How the statement with this number was withdrawn; none where it stands. */
export function findWithdrawal(report: Report, number: string): Withdrawal | undefined {
  const steps = getLife(report, number);
  const last = steps.at(-1);
  if (last && !last.parts) {
    const [{ what, why, movedTo } = { what: '', why: '' }] = last.corrections;
    return { ...toWithdrawal({ what, why, movedTo }), day: last.day, id: toCorrectionId(steps, number, last) };
  }
  const said = report.corrections.find((entry) => toSubjects(entry).includes(getFolder(report) + number));
  const isGone = report.sections.some(({ withdrawn }) => withdrawn.includes(number));
  return isGone ? toWithdrawal({ what: '', why: '', ...said, movedTo: said?.['moved-to'] }) : undefined;
}

function toWithdrawal({ what, why, movedTo }: { what: string; why: string; movedTo?: string | undefined }): Withdrawal {
  return { what, why, ...(movedTo === undefined ? {} : { movedTo }) };
}

/** The number under which this statement stood before it moved here, and the day on which it did. */
export function findOrigin(report: Report, number: string): { number: string; day: string } | undefined {
  for (const { day, corrections } of report.record.publications) {
    const move = corrections.find(({ movedTo, withdrawn }) => movedTo === number && withdrawn.length > 0);
    const [origin] = move?.withdrawn.map((subject) => toSubject(subject).id) ?? [];
    if (origin !== undefined) return { number: origin, day };
  }
  return undefined;
}

/** The corrections of one statement, the oldest first; what changed around it only is none of them. */
export function toCorrectionsOf(report: Report, number: string): ToldCorrection[] {
  const steps = getLife(report, number);
  return steps.flatMap((step) => toTold(steps, number, step));
}

/** The number of every statement that stands in the report or was withdrawn from it, in the order of the report. */
export function toStatementNumbers(report: Report): string[] {
  return report.sections.flatMap(toNumbers);
}

/** Names a step on the page of corrections: 4.2-2026-12-01, and 4.2-2026-12-01-7 for a second one of that day, in publication 7. */
export function toCorrectionId(steps: readonly Step[], subject: string, { day, publication }: Step): string {
  const first = steps.find((step) => step.day === day && step.corrections.length > 0);
  const name = `${subject.replaceAll('/', '-')}-${day}`;
  return first === undefined || first.publication === publication ? name : `${name}-${String(publication)}`;
}

function toTold(steps: readonly Step[], number: string, step: Step): ToldCorrection[] {
  const { day, corrections } = step;
  const id = toCorrectionId(steps, number, step);
  return corrections
    .filter(
      ({ changed }) => Object.keys({ ...changed[number]?.before, ...changed[number]?.after }).join() !== 'section',
    )
    .map(({ what, why }) => ({ what, why, day, id, isWithdrawal: !step.parts }));
}
