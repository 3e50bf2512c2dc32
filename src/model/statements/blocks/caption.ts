import type { Paragraph as ParagraphNode, PhrasingContent, RootContent } from 'mdast';
import { toText } from '../words.ts';

/** True for a paragraph that is emphasis from its first word to its last, marks left out: `*Taken, by month.*[^a]`. */
export function isCaption(node: RootContent | undefined): node is ParagraphNode {
  return node?.type === 'paragraph' && isEmphasised(node.children);
}

/** The words of a caption, and its marks, without the emphasis that makes it one. */
export function toCaptionWords(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  if (!isEmphasised(nodes)) return [...nodes];
  return nodes.flatMap((node) => (node.type === 'emphasis' ? node.children : node));
}

function isEmphasised(nodes: readonly PhrasingContent[]): boolean {
  const words = nodes.filter((node) => node.type !== 'footnoteReference' && toText([node]) !== '');
  return words.length > 0 && words.every(({ type }) => type === 'emphasis');
}
