import type { FootnoteReference } from 'mdast';
import type { Mistake } from '../../../mistake.ts';
import type { SectionFile } from '../../section-file.ts';
import { toPlace } from '../../words.ts';

/** A paragraph begins with words, not with a mark. */
export function markBeforeText(mark: FootnoteReference, section: SectionFile): Mistake {
  return {
    rule: 'mark-before-text',
    ...toPlace(mark, section),
    what: 'This footnote mark has no text before it.',
    remedy: 'Put the mark behind the sentence that the source stands behind.',
  };
}
