import type { PhrasingContent } from 'mdast';
import type { Mistake } from '../../mistake.ts';
import { findIds, findRawMarks } from '../raw-marks.ts';
import type { SectionFile } from '../section-file.ts';

/** Every mark has a definition in its file. */
export function missingDefinition(node: PhrasingContent, section: SectionFile): Mistake[] {
  return findRawMarks([node], section)
    .filter(({ label }) => findIds(label)[0] === label)
    .map(({ label, line, column }) => ({
      rule: 'missing-definition',
      file: section.file,
      line,
      column,
      what: `The footnote mark \`[^${label}]\` has no definition in this file.`,
      remedy: `Add a line at the end of the file: \`[^${label}]: Who says it.\``,
    }));
}
