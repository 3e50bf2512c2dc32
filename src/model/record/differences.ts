import type { Parts } from '../../schema/record.ts';
import { toLastShown, toSteps } from './log/steps.ts';
import { toShown } from './shown.ts';
import type { Report } from '../report.ts';

/** One part of something that readers see, as it stood at the last publication and as it stands now. */
export interface ChangedPart {
  readonly name: string;
  readonly before: string | undefined;
  readonly after: string | undefined;
}

/** Something that is not as it was published. */
export type Difference = { readonly subject: string } & (
  | { readonly kind: 'added' | 'returned' | 'withdrawn'; readonly parts: Parts }
  | { readonly kind: 'changed'; readonly changes: readonly ChangedPart[] }
);

/** What readers would see otherwise than after the last publication. */
export function findDifferences(report: Report): Difference[] {
  const { record } = report;
  const now = toShown(report);
  const steps = toSteps(record);
  const last = toLastShown(record);
  const gone = [...last].flatMap(([subject, parts]): Difference[] =>
    now.has(subject) ? [] : [{ subject, kind: 'withdrawn', parts }],
  );
  const present = [...now].flatMap(([subject, parts]): Difference[] => {
    const before = last.get(subject);
    if (!before) return [{ subject, kind: steps.has(subject) ? 'returned' : 'added', parts }];
    const changes = compareParts(before, parts);
    return changes.length === 0 ? [] : [{ subject, kind: 'changed', changes }];
  });
  return [...present, ...gone];
}

function compareParts(before: Parts, after: Parts): ChangedPart[] {
  const names = new Set([...Object.keys(after), ...Object.keys(before)]);
  return [...names].flatMap((name) =>
    before[name] === after[name] ? [] : [{ name, before: before[name], after: after[name] }],
  );
}

/**
 * What the name begins with of the things that a part of a statement repeats: a name that is mended in `sources.yaml`
 * is mended in each of that source’s statements, and said once.
 */
export function findRepeated(subject: string, part: string): string | undefined {
  const [, folder = '', section] = /^(.*\/)?(\d+)\.\d+$/.exec(subject) ?? [];
  if (section === undefined) return undefined;
  const repeated: Readonly<Record<string, string>> = {
    attribution: `${folder}source/`,
    speakers: `${folder}source/`,
    places: `${folder}place/`,
    section: `${folder}section/${section}`,
    follows: `${folder}${section}.`,
  };
  return repeated[part];
}
