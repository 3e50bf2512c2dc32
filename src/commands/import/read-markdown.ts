import type { Root, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { collapse } from '../../model/statements/words.ts';
import { tellLeftOut, toManuscript, type Block, type Manuscript } from './manuscript.ts';
import { isVisible } from './split-paragraphs.ts';

const parser = unified().use(remarkParse).use(remarkGfm).freeze();

/** The words of a Markdown text: headings and paragraphs, each point of a list and each row of a table as one. */
export function readMarkdown(text: string): Manuscript {
  const body = text.replace(/^---[ \t]*\n[\s\S]*?\n---[ \t]*(\n|$)/, '');
  const tree = parser.parse(body);
  const links = count(tree, ['link', 'linkReference']);
  const notices = [
    ...tellLeftOut(text === body ? 0 : 1, 'head between lines of `---`', ''),
    ...tellLeftOut(links, 'address of a link; its words are kept', 'addresses of links; their words are kept'),
    ...tellLeftOut(count(tree, ['emphasis', 'strong', 'delete']), 'emphasis', 'emphases'),
    ...tellLeftOut(count(tree, ['footnoteDefinition']), 'footnote', 'footnotes'),
    ...tellLeftOut(count(tree, ['image', 'imageReference']), 'image', 'images'),
    ...tellLeftOut(count(tree, ['html']), 'piece of HTML', 'pieces of HTML'),
  ];
  const blocks = tree.children.flatMap(toBlocks).map((block) => ({ ...block, text: collapse(block.text) }));
  return toManuscript(
    blocks.filter((block) => isVisible(block.text)),
    notices,
  );
}

function count(tree: Root, kinds: readonly string[]): number {
  let found = 0;
  visit(tree, (node) => void (found += kinds.includes(node.type) ? 1 : 0));
  return found;
}

function toBlocks(node: RootContent): Block[] {
  switch (node.type) {
    case 'heading':
      return [{ kind: 'heading', text: toWords(node) }];
    case 'list':
    case 'listItem':
    case 'blockquote':
    case 'table':
      return (node.children as RootContent[]).flatMap(toBlocks);
    case 'tableRow':
      return [{ kind: 'paragraph', text: node.children.map(toWords).join(' ') }];
    case 'html':
    case 'definition':
    case 'footnoteDefinition':
    case 'thematicBreak':
      return [];
    default:
      return [{ kind: 'paragraph', text: toWords(node) }];
  }
}

function toWords(node: RootContent): string {
  if (node.type === 'break') return '\n';
  if (node.type === 'image' || node.type === 'imageReference') return '';
  return 'children' in node
    ? (node.children as RootContent[]).map(toWords).join('')
    : toString(node, { includeHtml: false });
}
