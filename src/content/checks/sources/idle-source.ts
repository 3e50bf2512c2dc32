import type { Mistake } from '../../../model/mistake.ts';
import { toSteps } from '../../../model/record/log/steps.ts';
import type { PublishedRecord } from '../../../schema/record.ts';
import type { SourceEntry } from '../../../schema/source.ts';
import type { ReadEntries } from '../../content-file.ts';
import type { ReadSection } from '../../read-section.ts';

/**
 * Every source has a part in the report, or had one when it was published: its page stays.
 * A section that cannot be read may hold the statements that are missing.
 */
export function idleSource(
  { file, entries, locate }: ReadEntries<SourceEntry>,
  sections: readonly ReadSection[],
  record: PublishedRecord,
): Mistake[] {
  if (sections.length === 0 || sections.some(({ mistakes }) => mistakes.length > 0)) return [];
  const speaking = sections.flatMap(({ statements }) =>
    statements.flatMap(({ attributions }) => attributions.flatMap(({ source, via }) => [source, via])),
  );
  const taking = new Set([...speaking, ...entries.flatMap(({ via, at }) => [via, at])]);
  const published = toSteps(record);
  return entries
    .filter(({ id, itself, formerly }) => !taking.has(id) && !itself && !published.has(`source/${formerly[0] ?? id}`))
    .map(({ id }) => ({
      rule: 'idle-source',
      file,
      ...locate([id]),
      what: `The source \`${id}\` neither speaks nor carries anybody’s words.`,
      remedy: `Put \`[^${id}]\` behind what it says, name it under \`via:\` or \`at:\` of another source, or delete it.`,
    }));
}
