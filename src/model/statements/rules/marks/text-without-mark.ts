import type { PhrasingContent } from 'mdast';
import type { Mistake } from '../../../mistake.ts';
import { findRawMarks } from '../../raw-marks.ts';
import { isBlank, shorten } from '../../../words/signs.ts';
import type { SectionFile } from '../../section-file.ts';
import { markInAddress } from './mark-in-address.ts';
import { findMarksWithin, toBeginning, toText } from '../../words.ts';

/** Every sentence says who says it. A mark in the wrong place, or without its definition, is told by its own rule. */
export function textWithoutMark(words: readonly PhrasingContent[], section: SectionFile): Mistake[] {
  const text = toText(words);
  if (isBlank(text) || findMarksWithin(words).length > 0 || findRawMarks(words, section).length > 0) return [];
  if (words.some((node) => markInAddress(node, section).length > 0)) return [];
  return [
    {
      rule: 'text-without-mark',
      ...toBeginning(words, section),
      what: `Nobody is named as the source of this text: “${shorten(text)}”`,
      remedy: 'Put a footnote mark behind it, as in `[^report]`: every sentence says who says it.',
    },
  ];
}
