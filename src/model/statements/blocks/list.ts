import type { List as ListNode, ListItem as ItemNode } from 'mdast';
import type { List, ListItem } from '../../blocks.ts';
import type { Gathering } from '../gathering.ts';
import { gatherParagraph } from './paragraph.ts';
import { foreignPart } from '../rules/blocks/foreign-part.ts';
import { emptyItem } from '../rules/blocks/empty-item.ts';
import { listByChance } from '../rules/blocks/list-by-chance.ts';
import { listTooDeep } from '../rules/blocks/list-too-deep.ts';

/** A list; its items hold paragraphs and, at its first level, a list each. */
export function readList(node: ListNode, gathering: Gathering, isInner = false): List {
  gathering.mistakes.push(...listByChance(node, gathering.section));
  const items = node.children.map((item) => readItem(item, gathering, isInner));
  return { kind: 'list', ordered: node.ordered === true, items };
}

function readItem(item: ItemNode, gathering: Gathering, isInner: boolean): ListItem {
  const { section, mistakes } = gathering;
  mistakes.push(...emptyItem(item, section));
  const paragraphs: ListItem['paragraphs'][number][] = [];
  let list: List | undefined;
  for (const node of item.children) {
    if (node.type === 'paragraph' && !list) paragraphs.push(gatherParagraph(node.children, 'list', gathering));
    else if (node.type === 'list' && !list && !isInner) list = readList(node, gathering, true);
    else mistakes.push(node.type === 'list' ? listTooDeep(node, section) : foreignPart(node, section));
  }
  return list ? { paragraphs, list } : { paragraphs };
}
