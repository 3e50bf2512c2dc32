import type { PhrasingContent } from 'mdast';
import type { Mistake } from '../../../mistake.ts';
import type { SectionFile } from '../../section-file.ts';
import { toPlace } from '../../words.ts';

/** A note stands in one line, and bears no mark: marks tie sources to the text. */
export function markInNote(node: PhrasingContent, section: SectionFile): Mistake[] {
  const isMark = node.type === 'footnoteReference';
  if (!isMark && node.type !== 'break') return [];
  const what = isMark ? 'A footnote mark stands in a footnote.' : 'This footnote breaks its line.';
  const remedy = isMark ? 'Say in words whom it speaks of: the marks stand in the text.' : 'Write it in one line.';
  return [{ rule: 'mark-in-note', ...toPlace(node, section), what, remedy }];
}
