import type { FootnoteDefinition, PhrasingContent } from 'mdast';
import type { Mistake } from '../mistake.ts';
import type { Note } from '../report.ts';
import { checkText } from './gathering.ts';
import { findForeignParts, foreignPart } from './rules/blocks/foreign-part.ts';
import { markInAddress } from './rules/marks/mark-in-address.ts';
import { markInNote } from './rules/marks/mark-in-note.ts';
import { noteOfTwoParagraphs } from './rules/definitions/note-of-two-paragraphs.ts';
import type { SectionFile } from './section-file.ts';
import { collapse, toInlineHtml, toText } from './words.ts';

/** What a footnote says; `checkNote` sees to it that it is one paragraph. */
export function toNote({ children: [paragraph] }: FootnoteDefinition): Note {
  const nodes = paragraph?.type === 'paragraph' ? paragraph.children : [];
  return { text: collapse(nodes.map(toTextWithAddress).join('')), html: toInlineHtml(nodes) };
}

// On paper, and in a table, an address that is not written out is lost.
function toTextWithAddress(node: PhrasingContent): string {
  if (node.type === 'link') {
    const words = node.children.map(toTextWithAddress).join('');
    return words === node.url ? words : `${words} (${node.url})`;
  }
  return 'children' in node
    ? node.children.map((inner) => toTextWithAddress(inner)).join('')
    : node.type === 'text'
      ? node.value
      : toText([node]);
}

/** What may not stand in a footnote: more than one paragraph, marks, and what may not stand in any paragraph. */
export function checkNote(definition: FootnoteDefinition, section: SectionFile): Mistake[] {
  const [first, second] = definition.children;
  if (first === undefined) return [];
  if (first.type !== 'paragraph') return [foreignPart(first, section)];
  const rest = second === undefined ? [] : [noteOfTwoParagraphs(definition, second, section)];
  return [
    ...first.children.flatMap((node) => [
      ...[...findForeignParts(node, section), ...markInNote(node, section)],
      ...[...markInAddress(node, section), ...checkText(node, section)],
    ]),
    ...rest,
  ];
}
