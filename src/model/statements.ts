import type { FootnoteDefinition, FootnoteReference, Paragraph, PhrasingContent, Root, RootContent } from 'mdast';
import { toHtml } from 'hast-util-to-html';
import { toHast } from 'mdast-util-to-hast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import type { Mistake } from './mistakes.ts';

/** One statement as its section’s file has it. */
export interface StatementDraft {
  readonly text: string;
  readonly html: string;
  readonly sources: readonly [string, ...string[]];
  /** The line and column of its last footnote mark. */
  readonly line: number;
  readonly column: number;
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

const inlineKinds = new Set(['text', 'emphasis', 'strong', 'link', 'break', 'footnoteReference']);

/** The statements of one parsed section: each run of text up to a footnote mark, with the sources the mark names. */
export function toSectionText(tree: Root, file: string): SectionText {
  const mistakes: Mistake[] = [];
  const definitions = tree.children.filter((node) => node.type === 'footnoteDefinition');
  const blocks = tree.children.filter((node) => node.type !== 'footnoteDefinition');
  const paragraphs: MarkedStatement[][] = [];
  for (const block of blocks) {
    if (block.type === 'paragraph') paragraphs.push(toMarkedStatements(block, file, mistakes));
    else mistakes.push(describeForeignBlock(block, file));
  }
  if (blocks.length === 0) {
    mistakes.push({
      file,
      what: 'This section is empty.',
      remedy: 'Write its paragraph below the second line of `---`.',
    });
  }
  const cited = new Set(paragraphs.flat().flatMap(({ sources }) => sources));
  checkDefinitions(definitions, cited, file, mistakes);
  const notes = Object.fromEntries(definitions.map((node) => [toLabel(node), collapse(toString(node))]));
  return { paragraphs, notes, mistakes };
}

function toMarkedStatements(paragraph: Paragraph, file: string, mistakes: Mistake[]): MarkedStatement[] {
  const statements: MarkedStatement[] = [];
  let words: PhrasingContent[] = [];
  for (const node of paragraph.children) {
    checkInline(node, file, mistakes);
    if (node.type !== 'footnoteReference') {
      words.push(node);
      continue;
    }
    const previous = statements.at(-1);
    if (toText(words) !== '') {
      statements.push(toMarkedStatement(words, node));
    } else if (previous) {
      statements[statements.length - 1] = { ...previous, sources: [...previous.sources, toLabel(node)] };
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
  if (toText(words) !== '') mistakes.push(describeUnmarked(words, file));
  return statements;
}

function toMarkedStatement(words: PhrasingContent[], mark: FootnoteReference): MarkedStatement {
  const nodes = trim(words);
  const html = collapse(toHtml(toHast({ type: 'paragraph', children: nodes }))).replace(/^<p>|<\/p>$/g, '');
  return { nodes, text: toText(nodes), html, sources: [toLabel(mark)], ...toPosition(mark) };
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

function toText(nodes: PhrasingContent[]): string {
  const text = nodes.map((node) => (node.type === 'break' ? ' ' : toString(node))).join('');
  return collapse(text);
}

// No-break spaces stay: they are the editor’s.
function collapse(text: string): string {
  return text.replace(/[ \t\r\n]+/g, ' ').replace(/^ | $/g, '');
}

function toLabel(node: FootnoteReference | FootnoteDefinition): string {
  return node.label ?? node.identifier;
}

function toPosition(node: { position?: FootnoteReference['position'] }): { line: number; column: number } {
  return { line: node.position?.start.line ?? 1, column: node.position?.start.column ?? 1 };
}

function checkInline(node: PhrasingContent, file: string, mistakes: Mistake[]): void {
  if (node.type === 'footnoteReference') return;
  visit(node, (inner) => {
    const position = toPosition(inner);
    if (inner.type === 'footnoteReference') {
      const remedy = 'Put the mark behind the closing `*`, `**` or `)`, so that the whole sentence stands before it.';
      mistakes.push({ file, ...position, what: 'This footnote mark stands inside emphasis or a link.', remedy });
    } else if (!inlineKinds.has(inner.type)) {
      mistakes.push(describeForeignNode(inner, file));
    } else if (inner.type === 'text') {
      mistakes.push(...findUndefinedMarks(inner, file));
    }
  });
}

// A mark whose definition is missing reaches the tree as plain text: https://github.com/micromark/micromark-extension-gfm-footnote
function findUndefinedMarks(node: Extract<PhrasingContent, { type: 'text' }>, file: string): Mistake[] {
  return [...node.value.matchAll(/\[\^([^\]\s]*)\]/g)].map((match) => {
    const before = node.value.slice(0, match.index).split('\n');
    const start = toPosition(node);
    const column = before.length === 1 ? start.column + match.index : (before.at(-1)?.length ?? 0) + 1;
    const label = match[1] ?? '';
    const remedy = `Add a line at the end of the file: \`[^${label}]: Who says it.\``;
    const what = `The footnote mark \`[^${label}]\` has no definition in this file.`;
    return { file, line: start.line + before.length - 1, column, what, remedy };
  });
}

function checkDefinitions(
  definitions: FootnoteDefinition[],
  cited: Set<string>,
  file: string,
  mistakes: Mistake[],
): void {
  const seen = new Set<string>();
  for (const definition of definitions) {
    const label = toLabel(definition);
    const place = { file, ...toPosition(definition) };
    if (seen.has(label)) {
      const what = `The footnote \`[^${label}]\` is defined twice.`;
      mistakes.push({ ...place, what, remedy: 'Keep one of the two definitions.' });
    } else if (!cited.has(label)) {
      const what = `The footnote \`[^${label}]\` is defined, but no statement carries its mark.`;
      mistakes.push({ ...place, what, remedy: `Put \`[^${label}]\` behind what it says, or delete this line.` });
    } else if (collapse(toString(definition)) === '') {
      const what = `The definition of \`[^${label}]\` is empty.`;
      mistakes.push({ ...place, what, remedy: 'Say in a few words who it is.' });
    }
    seen.add(label);
  }
}

function describeUnmarked(words: PhrasingContent[], file: string): Mistake {
  const text = toText(words);
  const first = words.find((node) => toString(node).trim() !== '');
  const { line, column } = toPosition(first ?? {});
  const lead = first?.type === 'text' ? (/^[ \t\r\n]*/.exec(first.value)?.[0] ?? '') : '';
  const breaks = lead.split('\n');
  const shown = text.length > 60 ? `${text.slice(0, 60)}…` : text;
  return {
    file,
    line: line + breaks.length - 1,
    column: breaks.length === 1 ? column + lead.length : (breaks.at(-1)?.length ?? 0) + 1,
    what: `Nobody is named as the source of this text: “${shown}”`,
    remedy: 'Put a footnote mark behind it, as in `[^report]`: every sentence says who says it.',
  };
}

function describeForeignBlock(block: RootContent, file: string): Mistake {
  return describeForeignNode(block, file);
}

function describeForeignNode(node: { type: string; position?: RootContent['position'] }, file: string): Mistake {
  const names: Record<string, string> = {
    heading: 'A heading',
    list: 'A list',
    blockquote: 'A quotation block',
    code: 'A code block',
    inlineCode: 'Code',
    image: 'An image',
    table: 'A table',
    thematicBreak: 'A rule',
    delete: 'Struck-out text',
  };
  const braces = /^mdx(Flow|Text)Expression$/.test(node.type);
  const what = braces
    ? 'A curly brace opens code here.'
    : `${names[node.type] ?? 'A tag or code'} cannot stand in a section.`;
  const remedy = braces
    ? 'Write `\\{` for a brace that readers should see.'
    : 'A section is made of paragraphs: text, emphasis, links and footnote marks.';
  return { file, ...toPosition(node), what, remedy };
}
