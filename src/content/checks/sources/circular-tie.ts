import type { Mistake } from '../../../model/mistake.ts';
import type { SourceEntry } from '../../../schema/source.ts';
import type { ReadEntries } from '../../content-file.ts';

const told = {
  via: { circle: 'speaks via itself', remedy: 'Take `via:` from the one who told the report directly.' },
  at: { circle: 'belongs to itself', remedy: 'Take `at:` from the one that is a body of its own.' },
} as const;

/** No chain of `via` or of `at` closes on itself. */
export function circularTie({ file, entries, locate }: ReadEntries<SourceEntry>): Mistake[] {
  const byId = new Map(entries.map((source) => [source.id, source]));
  return (['via', 'at'] as const).flatMap((tie) =>
    findCircles(byId, tie).map((circle) => {
      const [first = ''] = circle;
      const what = `\`${first}\` ${told[tie].circle}: ${[...circle, first].join(' → ')}.`;
      return { rule: 'circular-tie', file, ...locate([first, tie]), what, remedy: told[tie].remedy };
    }),
  );
}

/** Each circle once, from the first of its ids in the alphabet on; every source is visited once. */
function findCircles(sources: ReadonlyMap<string, SourceEntry>, tie: 'via' | 'at'): string[][] {
  const done = new Set<string>();
  return [...sources.keys()].flatMap((start) => {
    const chain = new Map<string, number>();
    let next: string | undefined = start;
    while (next !== undefined && !done.has(next) && !chain.has(next)) {
      chain.set(next, chain.size);
      next = sources.get(next)?.[tie];
    }
    const from = next === undefined ? undefined : chain.get(next);
    const ids = [...chain.keys()];
    for (const id of ids) done.add(id);
    if (from === undefined) return [];
    const circle = ids.slice(from);
    const first = circle.indexOf(circle.toSorted()[0] ?? '');
    return [[...circle.slice(first), ...circle.slice(0, first)]];
  });
}
