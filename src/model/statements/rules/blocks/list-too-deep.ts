import type { List } from 'mdast';
import type { Mistake } from '../../../mistake.ts';
import type { SectionFile } from '../../section-file.ts';
import { toPlace } from '../../words.ts';

/** A list may hold lists, and those none. */
export function listTooDeep(list: List, section: SectionFile): Mistake {
  return {
    rule: 'list-too-deep',
    ...toPlace(list, section),
    what: 'This list stands too deep: an item holds one list, at its end, and that list holds none.',
    remedy: 'Put its items one level up, or into sentences.',
  };
}
