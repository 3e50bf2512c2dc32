import type { ListItem } from 'mdast';
import type { Mistake } from '../../../mistake.ts';
import type { SectionFile } from '../../section-file.ts';
import { toPlace } from '../../words.ts';

/** An item of a list begins with words. */
export function emptyItem(item: ListItem, section: SectionFile): Mistake[] {
  const isBox = typeof item.checked === 'boolean';
  if (item.children[0]?.type === 'paragraph' && !isBox) return [];
  const what = isBox ? 'A box to tick cannot stand in a list.' : 'This item of a list does not begin with words.';
  const remedy = isBox ? 'Delete the square brackets.' : 'Write a sentence with its mark, or delete the item.';
  return [{ rule: 'empty-item', ...toPlace(item, section), what, remedy }];
}
