import type { Root } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import type { Findings } from '../findings.ts';
import type { Manuscript } from '../manuscript.ts';
import { settleNumbers } from './counted-numbers.ts';
import { liftNotes } from './lift-notes.ts';
import { isOfClass, takeOut, toTree } from './to-tree.ts';

/** The HTML that mammoth makes of a Word document, as a tree of Markdown; its title stands apart. */
export function htmlToTree(html: string, findings: Findings): Omit<Manuscript, 'pictures'> {
  const tree: Root = unified().use(rehypeParse, { fragment: true }).parse(html);
  liftNotes(tree);
  const title = takeOut(tree, (element) => isOfClass(element, 'title'));
  const subtitle = takeOut(tree, (element) => isOfClass(element, 'subtitle'));
  const text = toTree(tree, findings);
  settleNumbers(text);
  return { title, subtitle, tree: text };
}
