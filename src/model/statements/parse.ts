import type { FootnoteReference, Paragraph, PhrasingContent, Root } from 'mdast';
import type { Mistake } from '../mistake.ts';
import type { Position } from '../position.ts';
import type { Attribution, Note } from '../report.ts';
import { toLabel as joinLabel } from '../speakers/runs.ts';
import { findLinks } from './links.ts';
import { brokenLink } from './rules/broken-link.ts';
import { definitionTwice } from './rules/definition-twice.ts';
import { emptyDefinition } from './rules/empty-definition.ts';
import { emptySection } from './rules/empty-section.ts';
import { findForeignParts, foreignPart } from './rules/foreign-part.ts';
import { linkToMissingStatement } from './rules/link-to-missing-statement.ts';
import { markBeforeFullStop } from './rules/mark-before-full-stop.ts';
import { markBeforeText } from './rules/mark-before-text.ts';
import { markInsideEmphasis } from './rules/mark-inside-emphasis.ts';
import { markOfTwoSources } from './rules/mark-of-two-sources.ts';
import { missingDefinition } from './rules/missing-definition.ts';
import { textWithoutMark } from './rules/text-without-mark.ts';
import { unusedDefinition } from './rules/unused-definition.ts';
import type { SectionFile } from './section-file.ts';
import { checkNote, toNote } from './notes.ts';
import { findMarksWithin, toAttribution, toBeginning, toInlineHtml, toLabel, toPosition, toText } from './words.ts';

/** One statement as its section’s file has it. */
export interface StatementDraft {
  readonly text: string;
  readonly html: string;
  readonly attributions: readonly [Attribution, ...Attribution[]];
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
  readonly notes: Readonly<Record<string, Note>>;
  readonly mistakes: readonly Mistake[];
}

/** The statements of one parsed section: each run of text up to a footnote mark. */
export function toSectionText(tree: Root, section: SectionFile): SectionText {
  const definitions = tree.children.filter((node) => node.type === 'footnoteDefinition');
  const blocks = tree.children.filter((node) => node.type !== 'footnoteDefinition');
  const mistakes = blocks
    .filter((block) => block.type !== 'paragraph')
    .map((block) => foreignPart(block, section))
    .concat(emptySection(tree, section));
  const paragraphs = blocks
    .filter((block) => block.type === 'paragraph')
    .map((block) => toMarkedStatements(block, section, mistakes));
  const misplaced = blocks.flatMap((block) => (block.type === 'paragraph' ? findMarksWithin(block.children) : []));
  const cited = new Set([
    ...paragraphs.flat().flatMap(({ attributions }) => attributions.map(joinLabel)),
    ...misplaced.map(toLabel),
  ]);
  // Where something is amiss, the mark of a definition may stand in what could not be read.
  const unused = mistakes.length === 0 ? unusedDefinition(definitions, cited, section) : [];
  mistakes.push(...unused, ...definitionTwice(definitions, section), ...emptyDefinition(definitions, section));
  mistakes.push(...definitions.flatMap((definition) => checkNote(definition, section)));
  const notes = Object.fromEntries(definitions.map((node) => [toLabel(node), toNote(node)]));
  return { paragraphs, notes, mistakes };
}

/** What is amiss with the links of a section, by its number and the count of its statements. */
export function findLinkMistakes(tree: Root, number: number, statements: number, section: SectionFile): Mistake[] {
  return findLinks(tree).flatMap((link) => [
    ...brokenLink(link, number, section),
    ...linkToMissingStatement(link, number, statements, section),
  ]);
}

function toMarkedStatements(paragraph: Paragraph, section: SectionFile, mistakes: Mistake[]): MarkedStatement[] {
  const statements: MarkedStatement[] = [];
  let words: PhrasingContent[] = [];
  for (const node of paragraph.children) {
    if (node.type !== 'footnoteReference') {
      mistakes.push(...checkInline(node, section));
      words.push(node);
      continue;
    }
    const previous = statements.at(-1);
    const cutOff = previous ? markBeforeFullStop(words, section) : [];
    if (cutOff.length > 0) mistakes.push(...cutOff);
    else if (toText(words) !== '') statements.push(toMarkedStatement(words, node, section));
    else if (previous) {
      const attributions = [...previous.attributions, toAttribution(node)] as const;
      statements[statements.length - 1] = { ...previous, attributions, marks: [...previous.marks, toPosition(node)] };
    } else mistakes.push(markBeforeText(node, section));
    words = [];
  }
  const cutOff = statements.length > 0 ? markBeforeFullStop(words, section) : [];
  mistakes.push(...(cutOff.length > 0 ? cutOff : textWithoutMark(words, section)));
  return statements;
}

/** What may not stand within a paragraph, and marks that are none. */
function checkInline(node: PhrasingContent, section: SectionFile): Mistake[] {
  return [
    ...findForeignParts(node, section),
    ...markInsideEmphasis(node, section),
    ...markOfTwoSources(node, section),
    ...missingDefinition(node, section),
  ];
}

function toMarkedStatement(words: PhrasingContent[], mark: FootnoteReference, section: SectionFile): MarkedStatement {
  const nodes = trim(words);
  const html = toInlineHtml(nodes);
  const { line, column } = toBeginning(words, section);
  const marks = [toPosition(mark)];
  return { nodes, text: toText(nodes), html, attributions: [toAttribution(mark)], beginning: { line, column }, marks };
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
