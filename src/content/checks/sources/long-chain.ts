import type { Mistake } from '../../../model/mistake.ts';
import type { SourceEntry } from '../../../schema/source.ts';
import type { ReadEntries } from '../../content-file.ts';

/** Words that passed through more hands than this are nobody’s any more; each would stand beside every statement. */
const mostLinks = 12;

/** No chain of `via` or of `at` is longer than anybody would read; told where it passes the bound, once. */
export function longChain({ file, entries, locate }: ReadEntries<SourceEntry>): Mistake[] {
  const byId = new Map(entries.map((source) => [source.id, source]));
  return (['via', 'at'] as const).flatMap((tie) => {
    const lengths = new Map<string, number>();
    for (const { id } of entries) measure(id, tie, byId, lengths);
    return [...lengths]
      .filter(([, length]) => length === mostLinks + 1)
      .map(([id]) => {
        const what = `The chain of \`${tie}\` that begins at \`${id}\` has more than ${String(mostLinks)} links.`;
        const remedy = 'Name the one who told the report, and leave out who told those before.';
        return { rule: 'long-chain', file, ...locate([id, tie]), what, remedy };
      });
  });
}

/** Notes how many links the chain has from this source on; every source is walked once, and a circle is cut. */
function measure(
  start: string,
  tie: 'via' | 'at',
  sources: ReadonlyMap<string, SourceEntry>,
  lengths: Map<string, number>,
): void {
  const chain: string[] = [];
  let next: string | undefined = start;
  while (next !== undefined && !lengths.has(next)) {
    chain.push(next);
    lengths.set(next, 0);
    next = sources.get(next)?.[tie];
  }
  let length = next === undefined ? -1 : (lengths.get(next) ?? 0);
  for (const id of chain.toReversed()) lengths.set(id, (length += 1));
}
