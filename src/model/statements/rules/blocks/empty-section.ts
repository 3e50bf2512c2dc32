import type { Root } from 'mdast';
import type { Mistake } from '../../../mistake.ts';
import type { SectionFile } from '../../section-file.ts';

/** A section says something; headings alone say nothing. */
export function emptySection({ children, position }: Root, statements: number, { file }: SectionFile): Mistake[] {
  if (statements > 0) return [];
  const { line, column } = children[0]?.position?.start ?? position?.end ?? { line: 1, column: 1 };
  const what = 'This section is empty.';
  const remedy = 'Write its paragraph below the second line of `---`.';
  return [{ rule: 'empty-section', file, line, column, what, remedy }];
}
