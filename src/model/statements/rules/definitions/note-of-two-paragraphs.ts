import type { FootnoteDefinition, RootContent } from 'mdast';
import type { Mistake } from '../../../mistake.ts';
import type { SectionFile } from '../../section-file.ts';
import { toLabel, toPlace } from '../../words.ts';

/** A note is one paragraph: what stands below it would run into its words. */
export function noteOfTwoParagraphs(
  definition: FootnoteDefinition,
  second: RootContent,
  section: SectionFile,
): Mistake {
  const what = `The footnote \`[^${toLabel(definition)}]\` is more than one paragraph.`;
  const remedy = 'Write it as one paragraph: text, emphasis and links.';
  return { rule: 'note-of-two-paragraphs', ...toPlace(second, section), what, remedy };
}
