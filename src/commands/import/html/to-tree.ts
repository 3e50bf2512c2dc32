import type { Element, Root as HtmlRoot } from 'hast';
import { toString } from 'mdast-util-to-string';
import type { Nodes, Root, Table } from 'mdast';
import rehypeRemark, { type Options } from 'rehype-remark';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { collapse } from '../../../model/statements/words.ts';
import type { Findings } from '../findings.ts';
import { noteTags } from './lift-notes.ts';
import { settleHtml } from './settle-html.ts';

type Handlers = NonNullable<Options['handlers']>;

const handlers: Handlers = {
  [noteTags.mark]: (_, node) => {
    const label = String(node.properties.label);
    return { type: 'footnoteReference', identifier: label, label };
  },
  [noteTags.words]: (state, node) => {
    const label = String(node.properties.label);
    const children = state.toFlow(state.all(node));
    return { type: 'footnoteDefinition', identifier: label, label, children };
  },
  p: (state, node) => {
    const paragraph = { type: 'paragraph', children: state.all(node) } as Nodes;
    return isOfClass(node, 'caption') ? ({ ...paragraph, data: { isCaption: true } } as Nodes) : paragraph;
  },
};

/** HTML as a tree of Markdown, with all that it might hide settled. */
export function toTree(html: HtmlRoot, findings: Findings): Root {
  settleHtml(html, findings);
  const tree = unified().use(rehypeRemark, { handlers, document: true }).runSync(html);
  visit(tree, 'table', (table) => {
    giveHead(table, findings);
  });
  return tree;
}

/** True for an element that carries this class. */
export function isOfClass({ properties: { className } }: Element, name: string): boolean {
  return Array.isArray(className) && className.includes(name);
}

/** A table of Markdown has a head; where the file has none, an empty one was put there. */
function giveHead(table: Table, findings: Findings): void {
  const [head, first] = table.children;
  if (!head || !first || toString(head) !== '') return;
  table.children.shift();
  const words = first.children.map((cell) => collapse(toString(cell))).join(' | ');
  findings.tell('Tables without a head: their first row became it', words);
}
