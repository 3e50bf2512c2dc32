import { once } from '../once.ts';
import type { Report, Source, Statement } from '../report.ts';
import { toSpeakers, type Speaker } from './who-says.ts';

/** How a statement is tied to a source: it speaks itself, carries another’s words, or is the body that a speaker belongs to. */
export type Tie = 'speaks' | 'carries' | 'belongs';

/** The statements of one speaker that a source has the same part in. */
export interface PartOfSource {
  readonly tie: Tie;
  readonly speaker: Source;
  readonly entries: readonly { readonly statement: Statement; readonly speaker: Speaker }[];
}

type Entry = PartOfSource['entries'][number] & { readonly tie: Tie };

const ties: readonly Tie[] = ['speaks', 'carries', 'belongs'];
const getEntries = once(groupBySource);

/** The statements that a source has a part in, in the order of the report, grouped by the part and by who speaks. */
export function toParts(report: Report, source: Source): PartOfSource[] {
  const groups = Map.groupBy(getEntries(report).get(source.id) ?? [], ({ speaker }) => speaker.source.id);
  const parts = [...groups.values()].flatMap((entries): PartOfSource[] => {
    const [first] = entries;
    return first ? [{ tie: first.tie, speaker: first.speaker.source, entries }] : [];
  });
  return parts.toSorted((one, other) => ties.indexOf(one.tie) - ties.indexOf(other.tie));
}

// Once for all sources: each of thousands of pages would walk all statements otherwise.
function groupBySource(report: Report): ReadonlyMap<string, readonly Entry[]> {
  const groups = new Map<string, Entry[]>();
  for (const statement of report.sections.flatMap((section) => section.statements)) {
    for (const speaker of toSpeakers(report, statement)) {
      for (const [id, tie] of toTies(speaker)) {
        const group = groups.get(id) ?? [];
        groups.set(id, group);
        group.push({ statement, speaker, tie });
      }
    }
  }
  return groups;
}

function toTies({ source, body, chain }: Speaker): ReadonlyMap<string, Tie> {
  const found = new Map<string, Tie>(body ? [[body.id, 'belongs']] : []);
  for (const { id } of chain) found.set(id, 'carries');
  return found.set(source.id, 'speaks');
}
