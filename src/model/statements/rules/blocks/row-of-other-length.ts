import type { TableRow } from 'mdast';
import type { Mistake } from '../../../mistake.ts';
import type { SectionFile } from '../../section-file.ts';
import { toPlace } from '../../words.ts';

/** Each row of a table has as many cells as its head: what stands in a cell too many would be lost. */
export function rowOfOtherLength(row: TableRow, columns: number, section: SectionFile): Mistake[] {
  const { length } = row.children;
  if (length === columns) return [];
  return [
    {
      rule: 'row-of-other-length',
      ...toPlace(row, section),
      what: `This row of a table has ${toCount(length)}, its head ${toCount(columns)}.`,
      remedy: 'Write nothing between two `|` for an empty cell, and `\\|` for a line that readers should see.',
    },
  ];
}

function toCount(cells: number): string {
  return cells === 1 ? '1 cell' : `${String(cells)} cells`;
}
