import type { FootnoteReference, Paragraph, PhrasingContent, Root } from 'mdast';
import { toHtml } from 'hast-util-to-html';
import { toHast } from 'mdast-util-to-hast';
import { toString } from 'mdast-util-to-string';
import type { Mistake } from '../mistake.ts';
import type { Position } from '../position.ts';
import {
  checkDefinitions,
  checkInline,
  describeCutOff,
  describeForeignNode,
  describeUnmarked,
  holdsMark,
  isCutOff,
} from './section-mistakes.ts';
import { collapse, findMarksWithin, toBeginning, toLabel, toPosition, toText } from './words.ts';

/** One statement as its section’s file has it. */
export interface StatementDraft {
  readonly text: string;
  readonly html: string;
  readonly sources: readonly [string, ...string[]];
  /** Where its first word stands. */
  readonly beginning: Position;
  /** Where the mark of each of its sources stands. */
  readonly marks: readonly Position[];
}

/** A statement together with the nodes that are its words. */
interface MarkedStatement extends StatementDraft {
  readonly nodes: readonly PhrasingContent[];
}

/** What a section’s file says: paragraphs of statements, and a note on each source. */
export interface SectionText {
  readonly paragraphs: readonly (readonly MarkedStatement[])[];
  readonly notes: Readonly<Record<string, string>>;
  readonly mistakes: readonly Mistake[];
}

/** The statements of one parsed section (its tree, its file’s name, its source): each run of text up to a footnote mark. */
export function toSectionText(tree: Root, file: string, source: string): SectionText {
  const mistakes: Mistake[] = [];
  const definitions = tree.children.filter((node) => node.type === 'footnoteDefinition');
  const blocks = tree.children.filter((node) => node.type !== 'footnoteDefinition');
  const paragraphs: MarkedStatement[][] = [];
  for (const block of blocks) {
    if (block.type === 'paragraph') paragraphs.push(toMarkedStatements(block, file, source, mistakes));
    else mistakes.push(describeForeignNode(block, file));
  }
  if (blocks.length === 0) {
    const { line, column } = definitions[0]?.position?.start ?? tree.position?.end ?? { line: 1, column: 1 };
    mistakes.push({
      file,
      line,
      column,
      what: 'This section is empty.',
      remedy: 'Write its paragraph below the second line of `---`.',
    });
  }
  const misplaced = blocks.flatMap((block) => (block.type === 'paragraph' ? findMarksWithin(block.children) : []));
  const cited = new Set([...paragraphs.flat().flatMap(({ sources }) => sources), ...misplaced.map(toLabel)]);
  checkDefinitions(definitions, cited, file, mistakes);
  const notes = Object.fromEntries(definitions.map((node) => [toLabel(node), collapse(toString(node))]));
  return { paragraphs, notes, mistakes };
}

function toMarkedStatements(
  paragraph: Paragraph,
  file: string,
  source: string,
  mistakes: Mistake[],
): MarkedStatement[] {
  const statements: MarkedStatement[] = [];
  let words: PhrasingContent[] = [];
  for (const node of paragraph.children) {
    checkInline(node, file, source, mistakes);
    if (node.type !== 'footnoteReference') {
      words.push(node);
      continue;
    }
    const previous = statements.at(-1);
    if (previous && isCutOff(words)) mistakes.push(describeCutOff(words, file, source));
    else if (toText(words) !== '') {
      statements.push(toMarkedStatement(words, node, source));
    } else if (previous) {
      const sources = [...previous.sources, toLabel(node)] as const;
      statements[statements.length - 1] = { ...previous, sources, marks: [...previous.marks, toPosition(node)] };
    } else {
      mistakes.push({
        file,
        ...toPosition(node),
        what: 'This footnote mark has no text before it.',
        remedy: 'Put the mark behind the sentence that the source stands behind.',
      });
    }
    words = [];
  }
  if (statements.length > 0 && isCutOff(words)) mistakes.push(describeCutOff(words, file, source));
  else if (toText(words) !== '' && !holdsMark(words, source)) mistakes.push(describeUnmarked(words, file, source));
  return statements;
}

function toMarkedStatement(words: PhrasingContent[], mark: FootnoteReference, source: string): MarkedStatement {
  const nodes = trim(words);
  const html = collapse(toHtml(toHast({ type: 'paragraph', children: nodes }))).replace(/^<p>|<\/p>$/g, '');
  const marks = [toPosition(mark)];
  return { nodes, text: toText(nodes), html, sources: [toLabel(mark)], beginning: toBeginning(words, source), marks };
}

/** Without the white space that separates one statement from the next. */
function trim(words: PhrasingContent[]): PhrasingContent[] {
  return words.map((node, index) => {
    if (node.type !== 'text') return node;
    let { value } = node;
    if (index === 0) value = value.replace(/^[ \t\r\n]+/, '');
    if (index === words.length - 1) value = value.replace(/[ \t\r\n]+$/, '');
    return { ...node, value };
  });
}
