import type { Mistake } from '../../model/mistake.ts';
import type { ReadSection } from '../read-section.ts';

/** Sections are numbered 1, 2, 3 … without a gap, and no number or name stands twice. */
export function checkNumbers(sections: readonly ReadSection[]): Mistake[] {
  const numbered = sections
    .flatMap(({ file, number, id }) => (number === undefined ? [] : [{ file, number, id }]))
    .toSorted((one, other) => one.number - other.number);
  return numbered.flatMap(({ file, number, id }, index) => {
    const before = numbered.slice(0, index);
    const twin = before.at(-1)?.number === number ? before.at(-1) : undefined;
    if (twin) {
      const what = `The number ${String(number)} is taken by ${twin.file} already.`;
      return [
        {
          file,
          line: 1,
          column: 1,
          what,
          remedy: `Give one of the two the next free number, ${String(toNextFree(numbered))}.`,
        },
      ];
    }
    const namesake = before.find((other) => other.id === id);
    if (namesake) {
      const what = `The name \`${id ?? ''}\` is taken by ${namesake.file} already; both would have one address.`;
      return [{ file, line: 1, column: 1, what, remedy: 'Give one of the two another name behind its number.' }];
    }
    const expected = (before.at(-1)?.number ?? 0) + 1;
    if (number === expected) return [];
    const what = `Section ${String(expected)} is missing: the sections go from ${String(expected - 1)} to ${String(number)}.`;
    return [
      {
        file,
        line: 1,
        column: 1,
        what,
        remedy: `Put section ${String(expected)} back, or number this file ${String(expected)}.`,
      },
    ];
  });
}

function toNextFree(numbered: readonly { number: number }[]): number {
  const taken = new Set(numbered.map(({ number }) => number));
  let free = 1;
  while (taken.has(free)) free += 1;
  return free;
}
