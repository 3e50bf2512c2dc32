import type { Correction } from '../../../schema/correction.ts';
import type { LoggedCorrection } from '../../../schema/record.ts';
import { findRepeated, type ChangedPart, type Difference } from '../differences.ts';
import { isStatement, toSubject } from '../subjects.ts';

/** What each entry of `corrections.yaml` speaks for, and what no entry speaks for. */
export interface Covering {
  readonly corrections: readonly LoggedCorrection[];
  readonly uncovered: readonly Difference[];
}

/** The names of all that an entry speaks of. */
export function toSubjects({ edition, ...entry }: Correction): string[] {
  const subjects = [
    ...(entry.statement === undefined ? [] : [entry.statement]),
    ...(entry.statements ?? []),
    ...(entry.section === undefined ? [] : [`section/${String(entry.section)}`]),
    ...(['source', 'place', 'term'] as const).flatMap((kind) => {
      const id = entry[kind];
      return id === undefined ? [] : [`${kind}/${id}`];
    }),
    ...(entry.report ? ['report'] : []),
  ];
  return subjects.map((subject) => (edition === undefined ? subject : `${edition}/${subject}`));
}

/** Holds the entries against the differences: each changed part has one entry that speaks for it, or none. */
export function cover(entries: readonly Correction[], differences: readonly Difference[]): Covering {
  const corrections = entries.map(({ what, why, 'moved-to': movedTo }): LoggedCorrection => ({
    what,
    why,
    changed: {},
    withdrawn: [],
    ...(movedTo === undefined ? {} : { movedTo }),
  }));
  const speaking = new Map(
    entries.flatMap((entry, index) => toSubjects(entry).map((subject) => [subject, corrections[index]] as const)),
  );
  const causes = differences.flatMap(({ subject }) => {
    const correction = speaking.get(subject);
    return correction ? [{ subject, correction }] : [];
  });
  // What is said of the original speaks for its translations, which follow it.
  const findOwn = (subject: string): LoggedCorrection | undefined => {
    const { folder } = toSubject(subject);
    return speaking.get(subject) ?? causes.find((cause) => cause.subject === subject.slice(folder.length))?.correction;
  };
  const findSpeaker = (subject: string, { name }: ChangedPart): LoggedCorrection | undefined => {
    const repeated = findRepeated(subject, name);
    const cause = causes.find((candidate) => repeated !== undefined && candidate.subject.startsWith(repeated));
    return findOwn(subject) ?? cause?.correction;
  };
  const uncovered = differences.flatMap((difference): Difference[] => {
    const { subject } = difference;
    if (difference.kind === 'withdrawn') {
      const speaker = findOwn(subject);
      speaker?.withdrawn.push(subject);
      return speaker ? [] : [difference];
    }
    if (difference.kind !== 'changed')
      return difference.kind === 'returned' && isStatement(subject) ? [difference] : [];
    const changes = difference.changes.filter((part) => {
      const speaker = findSpeaker(subject, part);
      if (speaker) note(speaker, subject, part);
      return !speaker && part.name !== 'address';
    });
    return changes.length === 0 ? [] : [{ ...difference, changes }];
  });
  return { corrections, uncovered };
}

function note({ changed }: LoggedCorrection, subject: string, { name, before, after }: ChangedPart): void {
  const parts = (changed[subject] ??= { before: {}, after: {} });
  if (before !== undefined) parts.before[name] = before;
  if (after !== undefined) parts.after[name] = after;
}
