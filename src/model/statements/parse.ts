import type { Root } from 'mdast';
import type { Block } from '../blocks.ts';
import type { Mistake } from '../mistake.ts';
import type { Note } from '../report.ts';
import { readBlocks } from './blocks/read-blocks.ts';
import type { Gathering, MarkedStatement, WithdrawalMark } from './gathering.ts';
import { checkNote, toNote } from './notes.ts';
import { definitionTwice } from './rules/definitions/definition-twice.ts';
import { emptyDefinition } from './rules/definitions/empty-definition.ts';
import { emptySection } from './rules/blocks/empty-section.ts';
import { unusedDefinition } from './rules/definitions/unused-definition.ts';
import type { SectionFile } from './section-file.ts';
import { withdrawalExplained } from './rules/definitions/withdrawal-explained.ts';
import { findWithdrawals } from './withdrawal.ts';
import { findMarksWithin, toLabel } from './words.ts';

/** What a section’s file says: its parts, the statements that they hold, and a note on each source. */
export interface SectionText {
  readonly blocks: readonly Block[];
  readonly statements: readonly MarkedStatement[];
  readonly withdrawn: readonly WithdrawalMark[];
  readonly notes: Readonly<Record<string, Note>>;
  readonly mistakes: readonly Mistake[];
}

/** The statements of one parsed section, numbered through whatever holds them. */
export function toSectionText(tree: Root, section: SectionFile): SectionText {
  findWithdrawals(tree, section);
  const definitions = tree.children.filter((node) => node.type === 'footnoteDefinition');
  const parts = tree.children.filter((node) => node.type !== 'footnoteDefinition');
  const gathering: Gathering = { section, statements: [], withdrawn: [], mistakes: [] };
  const { statements, withdrawn, mistakes } = gathering;
  const blocks = readBlocks(parts, gathering);
  if (mistakes.length === 0) mistakes.push(...emptySection(tree, statements.length + withdrawn.length, section));
  const cited = new Set(findMarksWithin(parts).map(toLabel));
  // Where something is amiss, the mark of a definition may stand in what could not be read.
  if (mistakes.length === 0) mistakes.push(...unusedDefinition(definitions, cited, section));
  mistakes.push(...definitionTwice(definitions, section), ...emptyDefinition(definitions, section));
  mistakes.push(...withdrawalExplained(definitions, section));
  mistakes.push(...definitions.flatMap((definition) => checkNote(definition, section)));
  const notes = Object.fromEntries(definitions.map((node) => [toLabel(node), toNote(node)]));
  return { blocks, statements, withdrawn, notes, mistakes };
}
