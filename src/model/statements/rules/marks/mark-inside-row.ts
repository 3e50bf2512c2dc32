import type { TableRow } from 'mdast';
import type { Mistake } from '../../../mistake.ts';
import type { SectionFile } from '../../section-file.ts';
import { toPlace, toText } from '../../words.ts';

/** A row is one statement: its marks stand at its end. */
export function markInsideRow({ children }: TableRow, section: SectionFile): Mistake[] {
  const nodes = children.flatMap((cell) => cell.children);
  const last = nodes.findLastIndex((node) => node.type !== 'footnoteReference' && toText([node]) !== '');
  return nodes.slice(0, Math.max(last, 0)).flatMap((node) =>
    node.type === 'footnoteReference'
      ? {
          rule: 'mark-inside-row',
          ...toPlace(node, section),
          what: 'A footnote mark stands within a row of a table.',
          remedy: 'Put it at the end of the last cell: a row is one statement.',
        }
      : [],
  );
}
