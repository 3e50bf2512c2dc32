import type { Paragraph, PhrasingContent, RootContent, Table } from 'mdast';
import { hasWords } from '../../../model/words/signs.ts';
import { findCaptions, findImages, isEmphasised, toFigures } from './figures.ts';
import { toLists, toParagraphs } from './lists.ts';
import type { Making } from './making.ts';
import type { Marks } from './marks.ts';
import { firstWordsOf, wordsOf } from './words-of.ts';

/** The blocks of a section as its file has them, each sentence with its marks. */
export function toBlocks(nodes: readonly RootContent[], making: Making): RootContent[] {
  const captions = findCaptions(nodes);
  const taken = new Set<RootContent>(captions.values());
  let hasHeading = false;
  return nodes.flatMap((node): RootContent[] => {
    if (taken.has(node)) return [];
    if (node.type === 'heading' || (node.type === 'paragraph' && wordsOf(node) === '')) carry(node.children, making);
    const caption = captions.get(node)?.children;
    const images = findImages(node);
    if (node.type === 'paragraph' && images.length > 0) return toPictures(node, caption, making);
    if (node.type === 'table') return [...toTable(node, caption, making), ...toFigures(images, undefined, making)];
    if (node.type !== 'heading') return [...toText(node, making), ...toFigures(images, undefined, making)];
    const depth = hasHeading && node.depth > making.depth + 1 ? 3 : 2;
    hasHeading = true;
    const heading: RootContent = { type: 'heading', depth, children: toPlainHeading(node.children) };
    return [heading, ...toFigures(images, undefined, making)];
  });
}

function toText(node: RootContent, { marks, findings }: Making): RootContent[] {
  if (node.type === 'thematicBreak') {
    findings.tell('Rules between paragraphs left out');
    return [];
  }
  if (node.type === 'list') {
    return toLists(node, findings)
      .map((part) => (part.type === 'paragraph' ? toMarked(part, marks) : (toMarkedAll(part, marks) as RootContent)))
      .filter(isFilled);
  }
  if (node.type === 'blockquote') {
    const children = toParagraphs(node)
      .map((paragraph) => toMarked(paragraph, marks))
      .filter(isFilled);
    return children.length === 0 ? [] : [{ type: 'blockquote', children }];
  }
  if (node.type === 'code') findings.tell('Lines set as code became a paragraph', firstWordsOf(node));
  return toParagraphs(node)
    .flatMap((paragraph) => divide(toMarked(paragraph, marks)))
    .filter(isFilled);
}

/** A paragraph of so many letters is divided between two sentences; a section takes none of more than twice as many. */
const longParagraph = 10_000;

function divide(paragraph: Paragraph): Paragraph[] {
  const parts: Paragraph[] = [{ type: 'paragraph', children: [] }];
  let letters = 0;
  for (const node of paragraph.children) {
    const isBetween = node.type === 'text' && node.value === '\n';
    if (isBetween && letters > longParagraph) {
      parts.push({ type: 'paragraph', children: [] });
      letters = 0;
    } else {
      parts.at(-1)?.children.push(node);
      letters += wordsOf(node).length;
    }
  }
  return parts;
}

function toMarked(paragraph: Paragraph, marks: Marks): Paragraph {
  return { type: 'paragraph', children: marks.toParagraph(paragraph.children) };
}

function toMarkedAll<N extends RootContent>(node: N, marks: Marks): N {
  if (node.type === 'paragraph') return toMarked(node, marks) as N;
  if (!('children' in node)) return node;
  return {
    ...node,
    children: (node.children as RootContent[]).map((child) => toMarkedAll(child, marks)).filter(isFilled),
  };
}

function isFilled(node: RootContent): boolean {
  return !('children' in node) || node.children.length > 0;
}

/** Leaves the notes of a heading, or of the head of a column, to the sentence below. */
function carry(nodes: readonly PhrasingContent[], { marks, findings }: Making): void {
  const isCarried = marks.carry(nodes);
  if (isCarried) findings.tell(carried, firstWordsOf({ type: 'paragraph', children: [...nodes] }));
}

const carried = 'Notes at headings and at heads of columns put to the sentence below';

/** The words of a heading without emphasis, pictures and notes. */
function toPlainHeading(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  return nodes.flatMap((node): PhrasingContent[] => {
    if (node.type === 'footnoteReference' || node.type === 'image') return [];
    return 'children' in node ? toPlainHeading(node.children) : [node];
  });
}

/** Each picture of a paragraph with its caption, and the words that stand beside them. */
function toPictures(
  paragraph: Paragraph,
  caption: readonly PhrasingContent[] | undefined,
  making: Making,
): RootContent[] {
  const words = paragraph.children.filter((node) => findImages(node).length === 0);
  const own = caption === undefined && isEmphasised(words) ? words : undefined;
  const shown = toFigures(findImages(paragraph), own ?? caption, making);
  const beside = own === undefined ? words : [];
  const orphan = shown.length === 0 ? (own ?? caption ?? []) : [];
  return [...toWords(beside, making), ...shown, ...toWords(orphan, making)];
}

function toWords(children: readonly PhrasingContent[], making: Making): RootContent[] {
  return toText({ type: 'paragraph', children: [...children] }, making);
}

/** A table with a mark behind each row; one without rows is a paragraph. */
function toTable(table: Table, caption: readonly PhrasingContent[] | undefined, making: Making): RootContent[] {
  const { marks, findings } = making;
  const [head, ...body] = table.children;
  const rows = body.filter((row) => hasWords(wordsOf(row)));
  const above: RootContent[] = caption ? [{ type: 'paragraph', children: marks.toCaption(caption) }] : [];
  if (!head || rows.length === 0) {
    findings.tell('Tables of one row became a paragraph', firstWordsOf(table));
    return [...toWords(caption ?? [], making), ...toText(table, making)];
  }
  if (body.length > rows.length) findings.tell('Empty rows of tables left out');
  const columns = head.children.map((cell) => ({ ...cell, children: toPlainHeading(cell.children) }));
  for (const cell of head.children) carry(cell.children, making);
  const marked = rows.map((row) => {
    const cells = columns.map((_, at) => row.children[at]?.children ?? []);
    const children = marks.toRow(cells).map((words) => ({ type: 'tableCell' as const, children: words }));
    return { type: 'tableRow' as const, children };
  });
  const whole: Table = { ...table, children: [{ ...head, children: columns }, ...marked] };
  return [...above, whole];
}
