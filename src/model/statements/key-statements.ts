import { getOriginal, type Edition } from '../edition.ts';
import type { Statement } from '../report.ts';

/** The statements that stand first on the page of the report, in its order: those that the heads of the original’s sections name. */
export function toKeyStatements(edition: Edition): Statement[] {
  const numbers = getOriginal(edition).report.sections.flatMap(({ key }) => key);
  return numbers.flatMap((number) => edition.index.statements.get(number) ?? []);
}
