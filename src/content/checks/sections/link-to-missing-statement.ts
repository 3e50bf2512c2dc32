import type { Mistake } from '../../../model/mistake.ts';
import type { ReadSection } from '../../read-section.ts';
import { toStatementNumber } from '../../../model/statements/ordinals.ts';

/** A link by number leads to a statement, of whichever section. */
export function linkToMissingStatement(sections: readonly ReadSection[]): Mistake[] {
  const counts = new Map(
    sections.map(({ number, statements, withdrawn }) => [number, statements.length + withdrawn.length]),
  );
  return sections.flatMap(({ file, links }) =>
    links.flatMap(({ section, statement, line, column }) => {
      const count = counts.get(section);
      if (count !== undefined && statement >= 1 && statement <= count) return [];
      const [name, last] = [toStatementNumber(section, statement), toStatementNumber(section, count)];
      return {
        rule: 'link-to-missing-statement',
        file,
        line,
        column,
        what: `The link \`#${name}\` leads to no statement.`,
        remedy:
          count === undefined
            ? `There is no section ${String(section)}.`
            : `The statements of section ${String(section)} are ${String(section)}.1 to ${last}.`,
      };
    }),
  );
}
