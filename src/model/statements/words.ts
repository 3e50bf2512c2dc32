import type { FootnoteDefinition, FootnoteReference, PhrasingContent, RootContent } from 'mdast';
import { toHtml } from 'hast-util-to-html';
import { toHast } from 'mdast-util-to-hast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import type { Mistake } from '../mistake.ts';
import type { Position } from '../position.ts';
import type { Attribution } from '../report.ts';
import type { SectionFile } from './section-file.ts';

/** A position with the file in which it is. */
type Place = Position & Pick<Mistake, 'file'>;

/** The words of these nodes, without markup, with single spaces. */
export function toText(nodes: readonly PhrasingContent[]): string {
  const text = nodes.map((node) => (node.type === 'break' ? ' ' : toString(node))).join('');
  return collapse(text);
}

/** Text with single spaces and no white space around it; no-break spaces within stay, for they are the editor’s. */
export function collapse(text: string): string {
  return text.replace(/[ \t\r\n]+/g, ' ').trim();
}

/** The label of a footnote as it is written, which is the id of a source. */
export function toLabel(node: FootnoteReference | FootnoteDefinition): string {
  return node.label ?? node.identifier;
}

/** The tie that a mark makes: to the source that it names, and through the one behind its colon. */
export function toAttribution(mark: FootnoteReference): Attribution {
  const [, source = '', via] = /^([^:]*):?(.*)$/.exec(toLabel(mark)) ?? [];
  return via ? { source, via } : { source };
}

/** These nodes as HTML that stands within a paragraph. */
export function toInlineHtml(nodes: PhrasingContent[]): string {
  return collapse(toHtml(toHast({ type: 'paragraph', children: nodes }))).replace(/^<p>|<\/p>$/g, '');
}

/** Where a node begins: line and column, from 1. */
export function toPosition(node: { position?: FootnoteReference['position'] }): Position {
  return { line: node.position?.start.line ?? 1, column: node.position?.start.column ?? 1 };
}

/** Where a node stands, as a mistake tells it. */
export function toPlace(node: { position?: FootnoteReference['position'] }, { file }: SectionFile): Place {
  return { file, ...toPosition(node) };
}

/** Where the first word of these nodes stands, behind the white space and line breaks before it. */
export function toBeginning(words: readonly PhrasingContent[], { file, text, toPosition }: SectionFile): Place {
  const first = words.find((node) => toText([node]) !== '');
  const start = first?.position?.start.offset ?? 0;
  const white = /\S/g;
  white.lastIndex = start;
  return { file, ...toPosition(white.exec(text)?.index ?? start) };
}

/** The marks within these nodes, however deep. */
export function findMarksWithin(nodes: readonly RootContent[]): FootnoteReference[] {
  const marks: FootnoteReference[] = [];
  for (const node of nodes) visit(node, 'footnoteReference', (mark) => void marks.push(mark));
  return marks;
}
