import type { Root } from 'mdast';
import type { Mistake } from '../../mistake.ts';
import type { SectionFile } from '../section-file.ts';

/** A section says something. */
export function emptySection({ children, position }: Root, { file }: SectionFile): Mistake[] {
  const [definition] = children;
  if (children.some(({ type }) => type !== 'footnoteDefinition')) return [];
  const { line, column } = definition?.position?.start ?? position?.end ?? { line: 1, column: 1 };
  const what = 'This section is empty.';
  const remedy = 'Write its paragraph below the second line of `---`.';
  return [{ rule: 'empty-section', file, line, column, what, remedy }];
}
