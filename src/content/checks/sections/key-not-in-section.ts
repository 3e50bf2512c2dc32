import type { Mistake } from '../../../model/mistake.ts';
import type { Locate } from '../../../model/position.ts';
import type { SectionDraft } from '../../../model/report.ts';

/** What stands first on the page of the report are statements of the section that names them. */
export function keyNotInSection({ key, number, statements }: SectionDraft, file: string, locate: Locate): Mistake[] {
  const numbers = statements.map((_, index) => `${String(number)}.${String(index + 1)}`);
  return key.flatMap((wanted, index) => {
    if (numbers.includes(wanted)) return [];
    const what = `This section has no statement ${wanted}.`;
    const remedy = `Its statements are ${String(numbers[0])} to ${String(numbers.at(-1))}: write one of their numbers under \`key:\`.`;
    return { rule: 'key-not-in-section', file, ...locate(['key', index]), what, remedy };
  });
}
