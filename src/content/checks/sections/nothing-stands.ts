import type { Mistake } from '../../../model/mistake.ts';
import { withdrawalMark } from '../../../model/statements/withdrawal.ts';
import type { ReadSection } from '../../read-section.ts';

/** Something of the report stands, if only that all the rest was withdrawn. */
export function nothingStands(sections: readonly ReadSection[]): Mistake[] {
  const [first] = sections.filter(({ withdrawn }) => withdrawn.length > 0);
  const [mark] = first?.withdrawn ?? [];
  if (!first || !mark || sections.some(({ statements, mistakes }) => statements.length + mistakes.length > 0))
    return [];
  return [
    {
      rule: 'nothing-stands',
      file: first.file,
      ...mark.position,
      what: `\`${withdrawalMark}\` stands in place of every statement of the report.`,
      remedy: 'Say in a statement of its own what has become of it, as in `This report is withdrawn.[^report]`.',
    },
  ];
}
