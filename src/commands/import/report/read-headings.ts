import type { Heading, Paragraph, RootContent } from 'mdast';
import { hasWords } from '../../../model/words/signs.ts';
import type { Findings } from '../findings.ts';
import { firstWordsOf, wordsOf } from './words-of.ts';

/** Where no heading is marked as one, short paragraphs in bold are taken for headings, and told; what is set as one and reads as text is text. */
export function readHeadings(given: readonly RootContent[], findings: Findings): RootContent[] {
  const nodes = given.map((node): RootContent => {
    if (node.type !== 'heading' || !readsAsText(node)) return node;
    findings.tell('Headings that read as a paragraph became text', firstWordsOf(node));
    return { type: 'paragraph', children: node.children };
  });
  const bold = nodes.filter(isBoldLine);
  if (bold.length < 2 || nodes.some(({ type }) => type === 'heading')) return [...nodes];
  return nodes.map((node): RootContent => {
    if (!isBoldLine(node)) return node;
    findings.tell('Short paragraphs in bold taken for headings', wordsOf(node));
    return { type: 'heading', depth: 1, children: node.children };
  });
}

/** A heading of more letters than the first is text; one of more than the second is where it ends as a sentence does. */
const longHeadings = [200, 100] as const;

/** True for a paragraph that only looks like a heading: a long one, or one that goes on behind a note. */
function readsAsText(heading: Heading): boolean {
  const words = wordsOf(heading);
  const note = heading.children.findIndex(({ type }) => type === 'footnoteReference');
  const goesOn = note >= 0 && heading.children.slice(note).some((node) => /\p{L}{2}/u.test(wordsOf(node)));
  const [long, sentence] = longHeadings;
  return goesOn || words.length > long || /[;,]$/.test(words) || (words.length > sentence && /[.:\]]$/.test(words));
}

function isBoldLine(node: RootContent): node is Paragraph {
  if (node.type !== 'paragraph') return false;
  const words = wordsOf(node);
  const isBold = node.children.every((child) => child.type === 'strong' || !hasWords(wordsOf(child)));
  return isBold && hasWords(words) && words.length <= 120 && !/[.!?;:,…]["”»’]?$/u.test(words);
}
