import type { Correction } from '../../../schema/correction.ts';
import type { LoggedCorrection } from '../../../schema/record.ts';
import { findRepeated } from '../differences.ts';
import { toSubject, type Subject } from '../subjects.ts';

/** The entries of `corrections.yaml` that say once more what a publication said. */
export function toEntries(correction: LoggedCorrection): Correction[] {
  const named = Object.keys(correction.changed)
    .filter((subject) => isNamed(subject, correction))
    .concat(correction.withdrawn.filter((subject) => !follows(subject, correction.withdrawn)))
    .map(toSubject);
  return [...Map.groupBy(named, ({ folder }) => folder)].flatMap(([folder, subjects]) =>
    toEntriesOf(subjects).map((entry) => ({
      ...entry,
      ...(folder === '' ? {} : { edition: folder.slice(0, -1) }),
      ...(correction.movedTo === undefined ? {} : { 'moved-to': correction.movedTo }),
      what: correction.what,
      why: correction.why,
    })),
  );
}

/** True for what an entry has to name: not for what follows of itself from something that it names. */
function isNamed(subject: string, { changed }: LoggedCorrection): boolean {
  const all = Object.keys(changed);
  const { before = {}, after = {} } = changed[subject] ?? {};
  const isRepeated = Object.keys({ ...before, ...after }).every((part) => {
    const repeated = findRepeated(subject, part);
    return repeated !== undefined && all.some((other) => other !== subject && other.startsWith(repeated));
  });
  return !isRepeated && !follows(subject, all);
}

/** True for what is told of a translation because it is told of the original. */
function follows(subject: string, all: readonly string[]): boolean {
  const { folder } = toSubject(subject);
  return folder !== '' && all.includes(subject.slice(folder.length));
}

/** An entry names one thing of each kind, and any number of statements. */
function toEntriesOf(subjects: readonly Subject[]): Omit<Correction, 'what' | 'why'>[] {
  const idsOf = (kind: Subject['kind']): string[] =>
    subjects.filter((subject) => subject.kind === kind).map(({ id }) => id);
  const [statements, sections, sources, places, terms] = (
    ['statement', 'section', 'source', 'place', 'term'] as const
  ).map(idsOf);
  const count = Math.max(1, ...[sections, sources, places, terms].map((ids) => ids?.length ?? 0));
  return Array.from({ length: count }, (_, at) => {
    const [section, source, place, term] = [sections, sources, places, terms].map((ids) => ids?.[at]);
    const [statement, ...others] = at === 0 ? (statements ?? []) : [];
    return {
      ...(statement !== undefined && (others.length === 0 ? { statement } : { statements: [statement, ...others] })),
      ...(section !== undefined && { section: Number(section) }),
      ...(source !== undefined && { source }),
      ...(place !== undefined && { place }),
      ...(term !== undefined && { term }),
      ...(at === 0 && idsOf('report').length > 0 && { report: true as const }),
    };
  });
}
