import type { RootContent } from 'mdast';
import type { Block } from '../../blocks.ts';
import type { Gathering } from '../gathering.ts';
import { gatherParagraph } from './paragraph.ts';
import { foreignPart } from '../rules/blocks/foreign-part.ts';
import { isCaption } from './caption.ts';
import { readHeading, type HeadingIds } from './heading.ts';
import { readList } from './list.ts';
import { isPicture, readPicture } from './picture.ts';
import { readQuotation } from './quotation.ts';
import { readTable } from './table.ts';

/** The parts of a section, in order; their statements are gathered, and what is amiss. */
export function readBlocks(nodes: readonly RootContent[], gathering: Gathering): Block[] {
  const blocks: Block[] = [];
  const captions = new Set<RootContent>();
  const headings: HeadingIds = new Map();
  for (const [at, node] of nodes.entries()) {
    const [before, next] = [nodes[at - 1], nodes[at + 1]];
    if (captions.has(node) || node.type === 'footnoteDefinition') continue;
    if (isCaption(node) && next?.type === 'table') continue;
    if (isPicture(node)) {
      const caption = isCaption(next) && node.children.length === 1 ? next : undefined;
      if (caption) captions.add(caption);
      blocks.push(readPicture(node, caption, gathering));
    } else if (node.type === 'table') {
      blocks.push(readTable(node, isCaption(before) && !captions.has(before) ? before : undefined, gathering));
    } else if (node.type === 'heading') blocks.push(readHeading(node, headings, gathering));
    else if (node.type === 'list') blocks.push(readList(node, gathering));
    else if (node.type === 'blockquote') blocks.push(readQuotation(node, gathering));
    else if (node.type === 'paragraph') blocks.push(gatherParagraph(node.children, 'paragraph', gathering));
    else gathering.mistakes.push(foreignPart(node, gathering.section));
  }
  return blocks;
}
