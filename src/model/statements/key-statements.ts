import type { Edition } from '../edition.ts';
import type { Statement } from '../report.ts';

/** The statements that stand first on the page of the report, in its order: those that the heads of the original’s sections name. */
export function toKeyStatements({ all, index }: Edition): Statement[] {
  const numbers = all[0]?.report.sections.flatMap(({ key }) => key) ?? [];
  return numbers.flatMap((number) => index.statements.get(number) ?? []);
}
