import type { FootnoteReference, PhrasingContent } from 'mdast';
import type { ForeignPassage, holders } from '../blocks.ts';
import { visit } from 'unist-util-visit';
import type { Mistake } from '../mistake.ts';
import type { Position } from '../position.ts';
import type { Attribution } from '../report.ts';
import { findForeignPassages, toForeignWords } from './foreign-words.ts';
import { findForeignParts } from './rules/blocks/foreign-part.ts';
import { findEncodedInText } from './rules/words/invisible-sign.ts';
import { linkWithSpace } from './rules/words/link-with-space.ts';
import { markInAddress } from './rules/marks/mark-in-address.ts';
import { markInsideEmphasis } from './rules/marks/mark-inside-emphasis.ts';
import { markOfTwoSources } from './rules/marks/mark-of-two-sources.ts';
import { missingDefinition } from './rules/definitions/missing-definition.ts';
import { rawEmphasis } from './rules/words/raw-emphasis.ts';
import { twoScripts } from './rules/words/two-scripts.ts';
import type { SectionFile } from './section-file.ts';
import { toAttribution, toBeginning, toInlineHtml, toPosition, toText } from './words.ts';

/** One statement as its section’s file has it. */
export interface StatementDraft {
  /** What holds it in the text. */
  readonly kind: (typeof holders)[number];
  readonly text: string;
  readonly html: string;
  readonly foreign?: readonly ForeignPassage[];
  readonly attributions: readonly [Attribution, ...Attribution[]];
  /** Where its first word stands. */
  readonly beginning: Position;
  /** Where the mark of each of its sources stands. */
  readonly marks: readonly Position[];
}

/** A statement together with the nodes that are its words. */
export interface MarkedStatement extends StatementDraft {
  readonly nodes: readonly PhrasingContent[];
}

/** The mark of a withdrawn statement: the number that it keeps within its section, and where it stands in the file. */
export interface WithdrawalMark {
  readonly ordinal: number;
  readonly position: Position;
}

/** A section while it is read: its statements as they are found, one behind the other, and what is amiss. */
export interface Gathering {
  readonly section: SectionFile;
  readonly statements: MarkedStatement[];
  /** The marks that keep the places of withdrawn statements. */
  readonly withdrawn: WithdrawalMark[];
  readonly mistakes: Mistake[];
}

/** What may not stand within a sentence, and marks that are none. */
export function checkInline(node: PhrasingContent, section: SectionFile): Mistake[] {
  return [
    ...findForeignParts(node, section),
    ...markInsideEmphasis(node, section),
    ...markOfTwoSources(node, section),
    ...missingDefinition(node, section),
    ...markInAddress(node, section),
    ...checkText(node, section),
  ];
}

/** What may not stand in a text as it is: signs that nobody sees, signs of markup that make none. */
export function checkText(node: PhrasingContent, section: SectionFile): Mistake[] {
  const mistakes: Mistake[] = [];
  visit(node, 'text', (text, _, parent) => {
    // An address that stands as it is may hold any sign.
    if (parent?.type === 'link' && parent.position?.start.offset === text.position?.start.offset) return;
    for (const rule of [findEncodedInText, rawEmphasis, linkWithSpace]) mistakes.push(...rule(text, section));
    const start = text.position?.start.offset ?? 0;
    const isAsWritten = section.text.startsWith(text.value, start);
    mistakes.push(
      ...twoScripts(text.value, section.file, (offset) =>
        isAsWritten ? section.toPosition(start + offset) : toPosition(text),
      ),
    );
  });
  return mistakes;
}

/** The statement that these words make with their marks. */
export function toMarkedStatement(
  words: readonly PhrasingContent[],
  marks: readonly [FootnoteReference, ...FootnoteReference[]],
  kind: StatementDraft['kind'],
  section: SectionFile,
): MarkedStatement {
  const nodes = trim(words.map(toForeignWords));
  const [first, ...others] = marks;
  const foreign = findForeignPassages(words);
  const { line, column } = toBeginning(words, section);
  return {
    kind,
    nodes,
    text: toText(nodes),
    html: toInlineHtml(nodes),
    ...(foreign.length > 0 ? { foreign } : {}),
    attributions: [toAttribution(first), ...others.map(toAttribution)],
    beginning: { line, column },
    marks: marks.map(toPosition),
  };
}

/** Without the white space that separates one statement from the next. */
export function trim(words: readonly PhrasingContent[]): PhrasingContent[] {
  return words.map((node, index) => {
    if (node.type !== 'text') return node;
    let { value } = node;
    if (index === 0) value = value.trimStart();
    if (index === words.length - 1) value = value.trimEnd();
    return { ...node, value };
  });
}
