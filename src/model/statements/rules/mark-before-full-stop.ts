import type { PhrasingContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { Mistake } from '../../mistake.ts';
import type { SectionFile } from '../section-file.ts';
import { toBeginning, toText } from '../words.ts';

/** What stands behind a mark is not the end of the sentence before it: its full stop, a comma, a closing bracket. */
export function markBeforeFullStop(words: readonly PhrasingContent[], section: SectionFile): Mistake[] {
  if (!/^[.,;:!?…»”)\]]/.test(words.map((node) => toString(node)).join(''))) return [];
  return [
    {
      rule: 'mark-before-full-stop',
      ...toBeginning(words, section),
      what: `A mark cuts “${toText(words)[0] ?? ''}” off from its sentence.`,
      remedy: 'Put the mark behind the full stop, as in `It rained.[^report]`.',
    },
  ];
}
