import type { Mistake } from '../../../model/mistake.ts';
import type { NumberedSection } from './numbered.ts';

/** No two sections have one name: both would have one address. */
export function nameTwice(numbered: readonly NumberedSection[]): Mistake[] {
  const owners = new Map<string | undefined, NumberedSection>();
  return numbered.flatMap((section) => {
    const namesake = owners.get(section.id);
    if (!namesake) {
      owners.set(section.id, section);
      return [];
    }
    // One file under two numbers at once is told by its number.
    if (namesake.number === section.number) return [];
    const what = `The name \`${section.id ?? ''}\` is taken by ${namesake.file} already; both would have one address.`;
    const remedy = 'Give one of the two another name behind its number.';
    return { rule: 'name-twice', file: section.file, line: 1, column: 1, what, remedy };
  });
}
