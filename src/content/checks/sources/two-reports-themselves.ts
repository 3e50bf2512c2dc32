import type { Mistake } from '../../../model/mistake.ts';
import type { SourceEntry } from '../../../schema/source.ts';
import type { ReadEntries } from '../../content-file.ts';

const remedy = 'Write `itself: true` at the one source that stands for the report’s own voice.';

/** One source is the report itself, and not more than one. */
export function twoReportsThemselves({ file, entries, locate }: ReadEntries<SourceEntry>): Mistake[] {
  const itself = entries.filter((source) => source.itself);
  if (itself.length === 1) return [];
  const place = itself[1] ? locate([itself[1].id, 'itself']) : { line: 1, column: 1 };
  const what = itself[1] ? 'More than one source is marked as the report itself.' : 'No source is the report itself.';
  return [{ rule: 'two-reports-themselves', file, ...place, what, remedy }];
}
