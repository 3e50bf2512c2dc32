import type { PhrasingContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { Mistake } from '../../../mistake.ts';
import { shorten } from '../../../words/signs.ts';
import type { SectionFile } from '../../section-file.ts';
import { toBeginning, toText } from '../../words.ts';

/** Directly behind a mark, a quotation mark of any script closes; low ones alone never do. */
const closing = /^(?!\p{Ps})[\p{Quotation_Mark}\p{Pe}\p{Pf}\p{Terminal_Punctuation}…]/u;

/** Behind white space it does where no word follows it at once; so does a full stop. Signs without words are told by their own rule. */
const apart =
  /^\s+(?!\p{Ps})[\p{Quotation_Mark}\p{Pe}\p{Pf}\p{Terminal_Punctuation}](?![\p{L}\p{N}])(?=.*[\p{L}\p{N}])/su;

/** What stands behind a mark is not the end of the sentence before it: its full stop, a comma, what closes a quotation. */
export function markBeforeFullStop(words: readonly PhrasingContent[], section: SectionFile): Mistake[] {
  const text = words.map((node) => toString(node)).join('');
  if (!closing.test(text) && !apart.test(text)) return [];
  const [sign = ''] = toText(words);
  const quotation = ' A quotation mark closes before the mark; one that opens the next sentence has a space before it.';
  return [
    {
      rule: 'mark-before-full-stop',
      ...toBeginning(words, section),
      what: `A mark cuts “${shorten(sign)}” off from its sentence.`,
      remedy: `Put the mark behind the full stop, as in \`It rained.[^report]\`.${/\p{Quotation_Mark}/u.test(sign) ? quotation : ''}`,
    },
  ];
}
