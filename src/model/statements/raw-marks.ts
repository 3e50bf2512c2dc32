import type { PhrasingContent } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Position } from '../position.ts';
import type { SectionFile } from './section-file.ts';

/** A mark that reached the tree as plain text. */
export interface RawMark extends Position {
  readonly label: string;
}

/**
 * The marks in the text of these nodes whose definition is missing: https://github.com/micromark/micromark-extension-gfm-footnote
 * Only the source tells them from those that were escaped to be shown.
 */
export function findRawMarks(nodes: readonly PhrasingContent[], { text, toPosition }: SectionFile): RawMark[] {
  const marks: RawMark[] = [];
  for (const node of nodes) {
    visit(node, 'text', ({ position }) => {
      const start = position?.start.offset ?? 0;
      const raw = text.slice(start, position?.end.offset ?? start);
      for (const match of raw.matchAll(/(?<!\\)(?:\\\\)*(\[\^([^\]\n]*)\])/g)) {
        marks.push({ label: match[2] ?? '', ...toPosition(start + match.index + match[0].indexOf('[')) });
      }
    });
  }
  return marks;
}

/** The ids that a label holds: one, where it is as it should be. */
export function findIds(label: string): string[] {
  return label.match(/[^\s,;^[\]]+/g) ?? [];
}
