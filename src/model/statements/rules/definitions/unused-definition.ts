import type { FootnoteDefinition } from 'mdast';
import type { Mistake } from '../../../mistake.ts';
import type { SectionFile } from '../../section-file.ts';
import { toLabel, toPlace } from '../../words.ts';

/** A statement carries the mark of every footnote that is defined. */
export function unusedDefinition(
  definitions: readonly FootnoteDefinition[],
  cited: ReadonlySet<string>,
  section: SectionFile,
): Mistake[] {
  return definitions
    .filter((definition) => !cited.has(toLabel(definition)))
    .map((definition) => ({
      rule: 'unused-definition',
      ...toPlace(definition, section),
      what: `The footnote \`[^${toLabel(definition)}]\` is defined, but no statement carries its mark.`,
      remedy: `Put \`[^${toLabel(definition)}]\` behind what it says, or delete this line.`,
    }));
}
