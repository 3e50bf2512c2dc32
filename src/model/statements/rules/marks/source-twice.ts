import type { FootnoteReference } from 'mdast';
import type { Mistake } from '../../../mistake.ts';
import type { SectionFile } from '../../section-file.ts';
import { toLabel, toPlace } from '../../words.ts';

/** A statement bears the mark of each of its sources once: this one is none of those before it. */
export function sourceTwice(
  mark: FootnoteReference,
  before: readonly FootnoteReference[],
  section: SectionFile,
): Mistake[] {
  const label = toLabel(mark);
  if (!before.some((other) => toLabel(other) === label)) return [];
  const what = `The mark \`[^${label}]\` stands twice behind one statement.`;
  const remedy = 'Delete one of the two, or write between them what the source says.';
  return [{ rule: 'source-twice', ...toPlace(mark, section), what, remedy }];
}
