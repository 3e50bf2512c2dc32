import type { PhrasingContent } from 'mdast';
import type { Mistake } from '../../../mistake.ts';
import type { SectionFile } from '../../section-file.ts';
import { findMarksWithin, toPlace } from '../../words.ts';

/** A heading, of a part of the text or of a column, says nothing that somebody would have to stand behind. */
export function markInHeading(words: readonly PhrasingContent[], section: SectionFile): Mistake[] {
  return findMarksWithin(words).map((mark) => ({
    rule: 'mark-in-heading',
    ...toPlace(mark, section),
    what: 'A footnote mark stands in a heading.',
    remedy: 'Say in a sentence below it what the source says, and put the mark behind that.',
  }));
}
