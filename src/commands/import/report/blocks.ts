import type { Image, Paragraph, PhrasingContent, RootContent, Table } from 'mdast';
import { hasWords } from '../../../model/words/signs.ts';
import type { Findings } from '../findings.ts';
import { toLists, toParagraphs } from './lists.ts';
import type { Marks } from './marks.ts';
import { firstWordsOf, wordsOf } from './words-of.ts';

/** Words that stand in for what only an editor can write. */
export interface Placeholders {
  readonly alternative: string;
  readonly credit: string;
  readonly caption: string;
}

/** What the blocks of a section are made with. */
export interface Making {
  readonly marks: Marks;
  readonly findings: Findings;
  readonly placeholders: Placeholders;
  /** Names of the pictures that the manuscript holds. */
  readonly pictures: ReadonlySet<string>;
  /** How deep the headings of sections are. */
  readonly depth: number;
}

/** The blocks of a section as its file has them, each sentence with its marks. */
export function toBlocks(nodes: readonly RootContent[], making: Making): RootContent[] {
  const blocks: RootContent[] = [];
  const taken = new Set<RootContent>();
  let hasHeading = false;
  for (const [at, node] of nodes.entries()) {
    if (taken.has(node)) continue;
    const near = [nodes[at + 1], nodes[at - 1]].filter(isCaption).find((other) => !taken.has(other));
    const next = nodes[at + 1];
    const isAbove = isCaption(node) && next !== undefined && (next.type === 'table' || findImages(next).length > 0);
    if (isAbove) continue;
    if (node.type === 'heading') {
      const depth = hasHeading && node.depth > making.depth + 1 ? 3 : 2;
      hasHeading = true;
      blocks.push({ type: 'heading', depth, children: toPlainHeading(node.children) });
    } else if (node.type === 'paragraph' && findImages(node).length > 0) {
      if (near) taken.add(near);
      blocks.push(...toPictures(node, near, making));
    } else if (node.type === 'table') {
      if (near) taken.add(near);
      blocks.push(...toTable(node, near, making));
    } else blocks.push(...toText(node, making));
  }
  return blocks;
}

function isCaption(node: RootContent | undefined): node is Paragraph {
  return node?.type === 'paragraph' && node.data?.isCaption === true && findImages(node).length === 0;
}

function findImages(node: RootContent): Image[] {
  if (node.type === 'image') return [node];
  return node.type === 'paragraph' || node.type === 'link' || node.type === 'emphasis' || node.type === 'strong'
    ? node.children.flatMap(findImages)
    : [];
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

/** The words of a heading without emphasis, pictures and notes; the notes are told as standing at no sentence. */
function toPlainHeading(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  return nodes.flatMap((node): PhrasingContent[] => {
    if (node.type === 'footnoteReference' || node.type === 'image') return [];
    return 'children' in node ? toPlainHeading(node.children) : [node];
  });
}

/** Each picture of a paragraph with its caption, and the words that stand beside them. */
function toPictures(paragraph: Paragraph, caption: Paragraph | undefined, making: Making): RootContent[] {
  const { marks, findings, placeholders, pictures } = making;
  const images = findImages(paragraph);
  const words = paragraph.children.filter((node) => findImages(node).length === 0);
  const beside = hasWords(wordsOf({ type: 'paragraph', children: words }))
    ? toText({ type: 'paragraph', children: words }, making)
    : [];
  const held = images.filter((image) => pictures.has(image.url));
  for (const image of images.filter((candidate) => !held.includes(candidate))) {
    const named = image.url || image.alt;
    if (named) findings.tell('Pictures that the file only names left out', named);
  }
  const captionWords = caption?.children ?? [{ type: 'text' as const, value: placeholders.caption }];
  const shown = held.flatMap((image): RootContent[] => {
    const alt = hasWords(image.alt ?? '') ? image.alt : placeholders.alternative;
    const picture: Image = { type: 'image', url: `../${image.url}`, alt, title: placeholders.credit };
    return [
      { type: 'paragraph', children: [picture] },
      { type: 'paragraph', children: marks.toCaption(captionWords) },
    ];
  });
  const orphan = caption && held.length === 0 ? toText({ type: 'paragraph', children: caption.children }, making) : [];
  return [...beside, ...shown, ...orphan];
}

/** A table with a mark behind each row; one without rows is a paragraph. */
function toTable(table: Table, caption: Paragraph | undefined, making: Making): RootContent[] {
  const { marks, findings } = making;
  const [head, ...body] = table.children;
  const rows = body.filter((row) => hasWords(wordsOf(row)));
  const above: RootContent[] = caption ? [{ type: 'paragraph', children: marks.toCaption(caption.children) }] : [];
  if (!head || rows.length === 0) {
    findings.tell('Tables of one row became a paragraph', firstWordsOf(table));
    return [
      ...(caption ? toText({ type: 'paragraph', children: caption.children }, making) : []),
      ...toText(table, making),
    ];
  }
  if (body.length > rows.length) findings.tell('Empty rows of tables left out');
  const columns = head.children.map((cell) => ({ ...cell, children: toPlainHeading(cell.children) }));
  const marked = rows.map((row) => {
    const cells = columns.map((_, at) => row.children[at]?.children ?? []);
    const children = marks.toRow(cells).map((words) => ({ type: 'tableCell' as const, children: words }));
    return { type: 'tableRow' as const, children };
  });
  const whole: Table = { ...table, children: [{ ...head, children: columns }, ...marked] };
  return [...above, whole];
}
