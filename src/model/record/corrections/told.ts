import type { LoggedCorrection, Parts, PublishedRecord } from '../../../schema/record.ts';
import { toCorrectionId } from '../history.ts';
import { toSteps, type Step } from '../log/steps.ts';
import type { Report } from '../../report.ts';
import { compare } from '../record.ts';
import { getFolder, isStatement, toSubject } from '../subjects.ts';

/** One correction as the page of corrections tells it: what the editors said of it, and all that it changed. */
export interface Told extends Pick<LoggedCorrection, 'what' | 'why' | 'movedTo'> {
  readonly day: string;
  readonly publication: number;
  readonly changes: readonly ToldChange[];
}

/** What changed in one thing or, where the same changed in several, in all of these. */
export interface ToldChange {
  /** What names each of them, and its name on the page of corrections. */
  readonly subjects: readonly { readonly subject: string; readonly id: string | undefined }[];
  /** The day from which on the earlier words stood, said by the same people. */
  readonly since: string;
  /** The day from which on each of the parts stood that this correction changed. */
  readonly begins: Readonly<Record<string, string>>;
  /** What stood there, whole. */
  readonly before: Parts;
  /** What stands there since, whole; none where it was withdrawn. */
  readonly after: Parts | undefined;
  /** The names of the parts that this correction changed. */
  readonly names: readonly string[];
}

/** All corrections that were published, the latest first. */
export function toToldCorrections(record: PublishedRecord): Told[] {
  const steps = toSteps(record);
  const taken = new Set<string>();
  return record.publications
    .flatMap(({ number, day, corrections }) =>
      corrections.map((correction): Told => {
        const { what, why, movedTo, changed, withdrawn } = correction;
        const changes = [...Object.keys(changed), ...withdrawn].map((subject) => {
          const [change, id] = toChange(steps.get(subject) ?? [], subject, number, changed[subject]);
          return { ...change, subjects: [{ subject, id: taken.has(id) ? undefined : (taken.add(id), id) }] };
        });
        return {
          what,
          why,
          ...(movedTo === undefined ? {} : { movedTo }),
          day,
          publication: number,
          changes: toGroups(changes),
        };
      }),
    )
    .toReversed();
}

function toChange(
  steps: readonly Step[],
  subject: string,
  publication: number,
  changed: LoggedCorrection['changed'][string] | undefined,
): [Omit<ToldChange, 'subjects'>, string] {
  const index = steps.findIndex((step) => step.publication === publication);
  const [earlier, step] = [steps[index - 1], steps[index]];
  const names = changed ? [...new Set([...Object.keys(changed.before), ...Object.keys(changed.after)])] : [];
  const before = earlier?.parts ?? {};
  const toBegin = (of: readonly string[]): string => findBegin(steps.slice(0, index), of);
  const change = {
    since: toBegin(before.text === undefined ? Object.keys(before).slice(0, 1) : ['text', 'attribution']),
    begins: Object.fromEntries(names.map((name) => [name, toBegin([name])])),
    before,
    after: changed && step?.parts,
    names,
  };
  return [change, step ? toCorrectionId(steps, subject, step) : ''];
}

/** The day from which on these parts stood as they did last: what changed around them began nothing new. */
function findBegin(steps: readonly Step[], names: readonly string[]): string {
  const last = steps.at(-1)?.parts;
  const other = steps.findLastIndex(({ parts }) => names.some((name) => parts?.[name] !== last?.[name]));
  return steps[other + 1]?.day ?? '';
}

/** A name that was mended in many statements is told once, with their numbers. */
function toGroups(changes: readonly ToldChange[]): ToldChange[] {
  const groups = Map.groupBy(changes, ({ begins, before, after, names, subjects: [first] }) =>
    names.length === 0 || names.includes('text')
      ? first
      : JSON.stringify(names.map((name) => [name, begins[name], before[name], after?.[name]])),
  );
  return [...groups.values()]
    .flatMap(([first, ...others]): ToldChange[] =>
      first ? [{ ...first, subjects: [first, ...others].flatMap(({ subjects }) => subjects) }] : [],
    )
    .toSorted((one, other) => compare(one.subjects[0]?.subject ?? '', other.subjects[0]?.subject ?? ''));
}

/** How many statements of this edition were ever published. */
export function countStatements(report: Report): number {
  const folder = getFolder(report);
  return [...toSteps(report.record).keys()].filter(
    (subject) => isStatement(subject) && toSubject(subject).folder === folder,
  ).length;
}
