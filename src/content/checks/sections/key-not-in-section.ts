import type { Mistake } from '../../../model/mistake.ts';
import type { Locate } from '../../../model/position.ts';
import type { SectionDraft } from '../../../model/report.ts';
import { toOrdinals, toStatementNumber } from '../../../model/statements/ordinals.ts';

/** What stands first on the page of the report are statements of the section that names them. */
export function keyNotInSection(
  { key, number, statements, withdrawn }: SectionDraft,
  file: string,
  locate: Locate,
): Mistake[] {
  const toNumber = (ordinal: number): string => toStatementNumber(number, ordinal);
  const numbers = toOrdinals(statements.length, withdrawn).map(toNumber);
  const gone = withdrawn.map(toNumber);
  return key.flatMap((wanted, index) => {
    if (numbers.includes(wanted)) return [];
    const what = gone.includes(wanted)
      ? `Statement ${wanted} was withdrawn.`
      : `This section has no statement ${wanted}.`;
    const remedy =
      numbers.length === 0
        ? 'Delete it: no statement of this section stands.'
        : `Its statements are ${String(numbers[0])} to ${String(numbers.at(-1))}: write one of their numbers under \`key:\`.`;
    return { rule: 'key-not-in-section', file, ...locate(['key', index]), what, remedy };
  });
}
