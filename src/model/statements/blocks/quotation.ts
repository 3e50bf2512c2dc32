import type { Blockquote } from 'mdast';
import type { Quotation } from '../../blocks.ts';
import type { Gathering } from '../gathering.ts';
import { gatherParagraph } from './paragraph.ts';
import { foreignPart } from '../rules/blocks/foreign-part.ts';

/** A block quotation; it is made of paragraphs. */
export function readQuotation({ children }: Blockquote, gathering: Gathering): Quotation {
  const paragraphs = children.flatMap((node) => {
    if (node.type === 'paragraph') return gatherParagraph(node.children, 'quotation', gathering);
    gathering.mistakes.push(foreignPart(node, gathering.section));
    return [];
  });
  return { kind: 'quotation', paragraphs };
}
