import type { PhrasingContent } from 'mdast';
import type { Mistake } from '../../../mistake.ts';
import type { SectionFile } from '../../section-file.ts';
import { findMarksWithin, toPlace } from '../../words.ts';

/** A mark stands outside of emphasis and links, so that the whole sentence stands before it. */
export function markInsideEmphasis(node: PhrasingContent, section: SectionFile): Mistake[] {
  return findMarksWithin([node]).map((mark) => ({
    rule: 'mark-inside-emphasis',
    ...toPlace(mark, section),
    what: 'This footnote mark stands inside emphasis or a link.',
    remedy: 'Put the mark behind the closing `*`, `**` or `)`, so that the whole sentence stands before it.',
  }));
}
