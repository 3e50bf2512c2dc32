import type { PhrasingContent } from 'mdast';
import type { Mistake } from '../../mistake.ts';
import { findRawMarks } from '../raw-marks.ts';
import type { SectionFile } from '../section-file.ts';
import { findMarksWithin, toBeginning, toText } from '../words.ts';

const shownLetters = 60;

/** Every sentence says who says it. A mark in the wrong place, or without its definition, is told by its own rule. */
export function textWithoutMark(words: readonly PhrasingContent[], section: SectionFile): Mistake[] {
  const text = toText(words);
  if (text === '' || findMarksWithin(words).length > 0 || findRawMarks(words, section).length > 0) return [];
  const shown = text.length > shownLetters ? `${text.slice(0, shownLetters)}…` : text;
  return [
    {
      rule: 'text-without-mark',
      ...toBeginning(words, section),
      what: `Nobody is named as the source of this text: “${shown}”`,
      remedy: 'Put a footnote mark behind it, as in `[^report]`: every sentence says who says it.',
    },
  ];
}
