import type { LoggedCorrection, PublishedRecord } from '../../schema/record.ts';
import type { Report } from '../report.ts';
import { getLife, toSteps, type Step } from './log/steps.ts';
import { getFolder, isStatement } from './subjects.ts';

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
}

/** What became of a statement: it was never published, stands since a day, or was withdrawn. */
export type State =
  | { readonly kind: 'unpublished' }
  | { readonly kind: 'published'; readonly since: string }
  | ({ readonly kind: 'withdrawn'; readonly movedTo: string | undefined } & ToldCorrection);

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

/** What became of the statement with this number. */
export function stateOf(report: Report, number: string): State {
  const steps = getLife(report, number);
  const last = steps.at(-1);
  if (!last) return { kind: 'unpublished' };
  if (last.parts) return { kind: 'published', since: last.day };
  const [told = { what: '', why: '', day: last.day, id: toCorrectionId(steps, number, last) }] = toTold(
    steps,
    number,
    last,
  );
  return { kind: 'withdrawn', movedTo: last.corrections[0]?.movedTo, ...told };
}

/** The corrections of one statement, the oldest first; what changed around it only is none of them. */
export function toCorrectionsOf(report: Report, number: string): ToldCorrection[] {
  const steps = getLife(report, number);
  return steps.flatMap((step) => toTold(steps, number, step));
}

const withdrawn = new WeakMap<PublishedRecord, ReadonlyMap<string, readonly string[]>>();

/** The numbers of the statements of a section that were withdrawn. */
export function toWithdrawn(report: Report, section: number): readonly string[] {
  const all = withdrawn.get(report.record) ?? groupWithdrawn(report.record);
  withdrawn.set(report.record, all);
  return all.get(`${getFolder(report)}${String(section)}`) ?? [];
}

function groupWithdrawn(record: PublishedRecord): Map<string, string[]> {
  const gone = [...toSteps(record)].filter(([subject, steps]) => isStatement(subject) && !steps.at(-1)?.parts);
  const groups = Map.groupBy(gone, ([subject]) => subject.replace(/\.\d+$/, ''));
  return new Map([...groups].map(([section, all]) => [section, all.map(([subject]) => subject.replace(/^.*\//, ''))]));
}

/** The number of every statement that was ever published or stands in the report, in the order of the report. */
export function toStatementNumbers(report: Report): string[] {
  return report.sections.flatMap(({ number, statements }) => [
    ...statements.map((statement) => statement.number),
    ...toWithdrawn(report, number),
  ]);
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
    .map(({ what, why }) => ({ what, why, day, id }));
}
