import type { FootnoteDefinition } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { Mistake } from '../../../mistake.ts';
import type { SectionFile } from '../../section-file.ts';
import { collapse, toLabel, toPlace } from '../../words.ts';

/** A footnote says who it is. */
export function emptyDefinition(definitions: readonly FootnoteDefinition[], section: SectionFile): Mistake[] {
  return definitions
    .filter((definition) => collapse(toString(definition)) === '')
    .map((definition) => ({
      rule: 'empty-definition',
      ...toPlace(definition, section),
      what: `The definition of \`[^${toLabel(definition)}]\` is empty.`,
      remedy: 'Say in a few words who it is.',
    }));
}
