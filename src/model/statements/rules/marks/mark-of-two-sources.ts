import type { PhrasingContent } from 'mdast';
import type { Mistake } from '../../../mistake.ts';
import { findIds, findRawMarks } from '../../raw-marks.ts';
import type { SectionFile } from '../../section-file.ts';

/** A mark names one source, without spaces. */
export function markOfTwoSources(node: PhrasingContent, section: SectionFile): Mistake[] {
  return findRawMarks([node], section).flatMap(({ label, line, column }) => {
    const ids = findIds(label);
    if (ids.length === 1 && ids[0] === label) return [];
    return {
      rule: 'mark-of-two-sources',
      file: section.file,
      line,
      column,
      what: `The footnote mark \`[^${label}]\` is not one id.`,
      remedy: `Write one mark for each source, without spaces: \`${ids.map((one) => `[^${one}]`).join('') || '[^report]'}\`.`,
    };
  });
}
