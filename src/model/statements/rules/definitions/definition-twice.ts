import type { FootnoteDefinition } from 'mdast';
import type { Mistake } from '../../../mistake.ts';
import type { SectionFile } from '../../section-file.ts';
import { toLabel, toPlace } from '../../words.ts';

/** A footnote is defined once in a file. */
export function definitionTwice(definitions: readonly FootnoteDefinition[], section: SectionFile): Mistake[] {
  const seen = new Set<string>();
  return definitions.flatMap((definition) => {
    const label = toLabel(definition);
    if (!seen.has(label)) {
      seen.add(label);
      return [];
    }
    return {
      rule: 'definition-twice',
      ...toPlace(definition, section),
      what: `The footnote \`[^${label}]\` is defined twice.`,
      remedy: 'Keep one of the two definitions.',
    };
  });
}
