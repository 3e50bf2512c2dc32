import type { Mistake } from '../../../model/mistake.ts';
import type { Pair } from '../../translation/pair.ts';

/** A section has as many statements in a translation as in the original. */
export function otherStatementCount({ translated, original, read }: Pair): Mistake[] {
  const [here, there] = [translated.statements.length, original.statements.length];
  if (here === there) return [];
  const missing = original.statements[here];
  const what =
    missing === undefined
      ? `The original has ${String(there)} statements in this section, this has ${String(here)}: ${translated.statements[there]?.number ?? ''} is one too many.`
      : `The original has ${String(there)} statements in this section, this has ${String(here)}: ${missing.number} is missing: “${missing.text}”`;
  const remedy = 'Translate statement for statement, with a mark behind each as in the original.';
  const position = read.locate(['statements', missing === undefined ? there : Math.max(0, here - 1)]);
  return [{ rule: 'other-statement-count', file: read.file, ...position, what, remedy }];
}
