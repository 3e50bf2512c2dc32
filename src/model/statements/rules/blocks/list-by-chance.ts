import type { List } from 'mdast';
import type { Mistake } from '../../../mistake.ts';
import type { SectionFile } from '../../section-file.ts';
import { toPlace } from '../../words.ts';

/** A list by hyphens has several items, and one by numbers begins with 1: what looks otherwise may be a sentence. */
export function listByChance(list: List, section: SectionFile): Mistake[] {
  const start = list.ordered === true ? (list.start ?? 1) : 1;
  const isMeant = list.children.length > 1 || section.text[list.position?.start.offset ?? 0] === '*';
  if (isMeant && start === 1) return [];
  const first = list.ordered === true ? `${String(start)}.` : '-';
  const written = list.ordered === true ? `${String(start)}\\.` : '\\-';
  return [
    {
      rule: 'list-by-chance',
      ...toPlace(list, section),
      what: `A line that begins with \`${first}\` is read as an item of a list.`,
      remedy: `Write \`${written}\` where it is a sentence. Numbers of a list begin with 1; a list of one item begins with \`*\`.`,
    },
  ];
}
