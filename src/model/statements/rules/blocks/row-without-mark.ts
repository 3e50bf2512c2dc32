import type { TableRow } from 'mdast';
import type { Mistake } from '../../../mistake.ts';
import type { SectionFile } from '../../section-file.ts';
import { toPlace } from '../../words.ts';

/** Somebody stands behind each row of a table, or behind the whole table by its caption. */
export function rowWithoutMark(row: TableRow, section: SectionFile): Mistake {
  return {
    rule: 'row-without-mark',
    ...toPlace(row, section),
    what: 'Nobody is named as the source of this row.',
    remedy:
      'Put a mark at the end of each row or, for all rows at once, behind a caption in emphasis above the table and behind no row.',
  };
}
