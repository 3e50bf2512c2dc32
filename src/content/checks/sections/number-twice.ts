import type { Mistake } from '../../../model/mistake.ts';
import type { NumberedSection } from './numbered.ts';

/** No number is that of two sections. */
export function numberTwice(numbered: readonly NumberedSection[]): Mistake[] {
  return numbered.flatMap(({ file, number }, index) => {
    const twin = numbered[index - 1];
    if (twin?.number !== number) return [];
    const what = `The number ${String(number)} is taken by ${twin.file} already.`;
    const remedy = `Give one of the two the next free number, ${String(toNextFree(numbered))}.`;
    return { rule: 'number-twice', file, line: 1, column: 1, what, remedy };
  });
}

function toNextFree(numbered: readonly NumberedSection[]): number {
  const taken = new Set(numbered.map(({ number }) => number));
  let free = 1;
  while (taken.has(free)) free += 1;
  return free;
}
