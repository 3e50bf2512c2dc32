import type { Mistake } from '../../../model/mistake.ts';
import { emptyRecord, type PublishedRecord } from '../../../schema/record.ts';
import type { SourceEntry } from '../../../schema/source.ts';
import type { ReadEntries } from '../../content-file.ts';
import type { ReadSection } from '../../read-section.ts';
import { circularTie } from './circular-tie.ts';
import { idOfWithdrawal } from './id-of-withdrawal.ts';
import { idleSource } from './idle-source.ts';
import { longChain } from './long-chain.ts';
import { twoReportsThemselves } from './two-reports-themselves.ts';
import { unknownSource } from './unknown-source.ts';

/** Rules that keep a report from being made: who speaks would lead nowhere, or round and round. */
export const brokenTies: readonly string[] = ['unknown-source', 'look-alike-letter', 'circular-tie', 'long-chain'];

/** Everything that is amiss with sources; where the file itself cannot be read, every mark would look unknown. */
export function checkSources(
  sources: ReadEntries<SourceEntry>,
  sections: readonly ReadSection[],
  record: PublishedRecord | undefined,
): Mistake[] {
  if (sources.mistakes.length > 0) return [];
  const ties = [...unknownSource(sources, sections), ...circularTie(sources), ...longChain(sources)];
  // A mistyped id leaves the source that was meant without a part: told once, at the mistyped id.
  const idle = ties.length === 0 ? idleSource(sources, sections, record ?? emptyRecord) : [];
  return [...ties, ...idle, ...idOfWithdrawal(sources), ...twoReportsThemselves(sources)];
}
