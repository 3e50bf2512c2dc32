import type { PhrasingContent } from 'mdast';
import type { Mistake } from '../../../mistake.ts';
import { findIds, findRawMarks } from '../../raw-marks.ts';
import type { SectionFile } from '../../section-file.ts';
import { lookAlikeLetter } from '../marks/look-alike-letter.ts';

/** Every mark has a definition in its file. */
export function missingDefinition(node: PhrasingContent, section: SectionFile): Mistake[] {
  return findRawMarks([node], section)
    .filter(({ label }) => findIds(label)[0] === label)
    .flatMap(({ label, line, column }) => {
      const place = { file: section.file, line, column };
      const lookAlike = lookAlikeLetter(label, place);
      if (lookAlike.length > 0) return lookAlike;
      const what = `The footnote mark \`[^${label}]\` has no definition in this file.`;
      const remedy = `Add a line at the end of the file: \`[^${label}]: Who says it.\``;
      return [{ rule: 'missing-definition', ...place, what, remedy }];
    });
}
