import type { List, ListItem, Paragraph, PhrasingContent, RootContent } from 'mdast';
import { hasWords } from '../../../model/words/signs.ts';
import type { Findings } from '../findings.ts';
import { firstWordsOf, wordsOf } from './words-of.ts';

/** A list as a section may hold it, nested once; one that it may not hold becomes paragraphs. */
export function toLists(list: List, findings: Findings): (List | Paragraph)[] {
  const start = list.children[0]?.data?.counted ?? list.start ?? 1;
  const items = list.children.map((item) => toItem(item, findings)).filter((item) => hasWords(wordsOf(item)));
  const isList = items.length > 1 && (list.ordered !== true || start === 1);
  if (isList) return [{ type: 'list', ordered: list.ordered === true, spread: false, children: items }];
  findings.tell('Numbered or single points became paragraphs', firstWordsOf(list));
  return items.flatMap(({ children }, index) => {
    const label = list.ordered === true ? `${String(start + index)}. ` : '';
    const [paragraph, ...rest] = children as (Paragraph | List)[];
    if (paragraph?.type !== 'paragraph') return children as (Paragraph | List)[];
    return [{ ...paragraph, children: [{ type: 'text', value: label }, ...paragraph.children] }, ...rest];
  });
}

/** An item: paragraphs and, behind them, one list that holds none. */
function toItem(item: ListItem, findings: Findings): ListItem {
  const paragraphs: Paragraph[] = [];
  const inner: ListItem[] = [];
  let isOrdered = false;
  for (const child of item.children) {
    if (child.type === 'list') {
      isOrdered ||= child.ordered === true;
      const points = child.children.flatMap((point) => flatten(point, findings));
      inner.push(...points.filter((point) => hasWords(wordsOf(point))));
    } else {
      const words = toParagraphs(child);
      const last = inner.at(-1);
      // What stands behind an inner list stays behind it.
      if (last) last.children.push(...words);
      else paragraphs.push(...words);
    }
  }
  if (paragraphs.length === 0 && inner.length > 0) paragraphs.push(...(inner.shift()?.children as Paragraph[]));
  if (inner.length === 1) paragraphs.push(...(inner.pop()?.children as Paragraph[]));
  const list: List = { type: 'list', ordered: isOrdered, spread: false, children: inner };
  return { type: 'listItem', spread: false, children: [...paragraphs, ...(inner.length > 0 ? [list] : [])] };
}

/** A point of an inner list, with the points below it beside it. */
function flatten(item: ListItem, findings: Findings): ListItem[] {
  const below = item.children.flatMap((child) => (child.type === 'list' ? child.children : []));
  if (below.length > 0) findings.tell('Lists within lists within lists raised by one level', firstWordsOf(item));
  const children = item.children.filter((child) => child.type !== 'list').flatMap(toParagraphs);
  return [{ type: 'listItem', spread: false, children }, ...below.flatMap((point) => flatten(point, findings))];
}

/** The words of a block as paragraphs, whatever it is. */
export function toParagraphs(node: RootContent): Paragraph[] {
  if (node.type === 'paragraph') return [node];
  if (node.type === 'heading') return [{ type: 'paragraph', children: node.children }];
  if (node.type === 'tableRow') {
    const cells = node.children.flatMap(({ children }, at): PhrasingContent[] =>
      at === 0 ? children : [{ type: 'text', value: ' | ' }, ...children],
    );
    return [{ type: 'paragraph', children: cells }];
  }
  if ('children' in node) return (node.children as RootContent[]).flatMap(toParagraphs);
  return 'value' in node ? [{ type: 'paragraph', children: toLines(node.value) }] : [];
}

function toLines(text: string): PhrasingContent[] {
  return text
    .split('\n')
    .flatMap((value, at): PhrasingContent[] => [
      ...(at === 0 ? [] : [{ type: 'break' } as const]),
      { type: 'text', value },
    ]);
}
