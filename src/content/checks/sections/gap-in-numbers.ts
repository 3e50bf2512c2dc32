import type { Mistake } from '../../../model/mistake.ts';
import type { NumberedSection } from './numbered.ts';

/** Sections are numbered 1, 2, 3 … without a gap. */
export function gapInNumbers(numbered: readonly NumberedSection[]): Mistake[] {
  return numbered.flatMap(({ file, number }, index) => {
    const before = numbered[index - 1]?.number ?? 0;
    const expected = before + 1;
    if (number <= expected) return [];
    const what = `Section ${String(expected)} is missing: the sections go from ${String(before)} to ${String(number)}.`;
    const remedy = `Put section ${String(expected)} back, or number this file ${String(expected)}.`;
    return { rule: 'gap-in-numbers', file, line: 1, column: 1, what, remedy };
  });
}
