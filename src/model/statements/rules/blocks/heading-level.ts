import type { Heading } from 'mdast';
import type { Mistake } from '../../../mistake.ts';
import type { SectionFile } from '../../section-file.ts';
import { toPlace } from '../../words.ts';

/** Headings within a section are of two levels, the lower one below the higher. */
export function headingLevel(heading: Heading, isBelowAnother: boolean, section: SectionFile): Mistake[] {
  const { depth } = heading;
  if (depth === 2 || (depth === 3 && isBelowAnother)) return [];
  return [
    {
      rule: 'heading-level',
      ...toPlace(heading, section),
      what:
        depth === 3
          ? 'This heading of the lower level stands below none of the higher.'
          : `A heading with ${String(depth)} number signs cannot stand in a section.`,
      remedy: 'Write `##` for a heading within the section, and `###` for one below it. Its title stands in the head.',
    },
  ];
}
