import type { Root } from 'xast';
import { collapse } from '../../../model/statements/words.ts';
import type { Findings } from '../findings.ts';
import { findAll, toWords } from './xml.ts';

/** Asks what shall become of the comments in the margin; none of them is ever taken over. */
export function settleComments(comments: Root | undefined, findings: Findings): void {
  for (const comment of findAll(comments, 'w:comment')) {
    const author = comment.attributes['w:author'];
    findings.decide('comments', `${author ? `${author}: ` : ''}${collapse(toWords(comment))}`);
  }
}
