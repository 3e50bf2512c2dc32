import type { Root } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import type { Findings } from '../findings.ts';
import type { Manuscript } from '../manuscript.ts';
import { settleNumbers } from './counted-numbers.ts';
import { liftNotes } from './lift-notes.ts';
import { takeTitle } from './take-title.ts';
import { toTree } from './to-tree.ts';

/** The HTML that mammoth makes of a Word document, as a tree of Markdown; its title stands apart. */
export function htmlToTree(html: string, findings: Findings): Omit<Manuscript, 'pictures'> {
  const tree: Root = unified().use(rehypeParse, { fragment: true }).parse(html);
  liftNotes(tree);
  const names = takeTitle(tree);
  const text = toTree(tree, findings);
  settleNumbers(text);
  return { ...names, tree: text };
}
