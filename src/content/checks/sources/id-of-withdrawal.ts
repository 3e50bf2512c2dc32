import type { Mistake } from '../../../model/mistake.ts';
import type { SourceEntry } from '../../../schema/source.ts';
import type { ReadEntries } from '../../content-file.ts';

/** No source has the id that the mark of withdrawn statements bears. */
export function idOfWithdrawal({ file, entries, locate }: ReadEntries<SourceEntry>): Mistake[] {
  return entries
    .filter(({ id }) => id === 'withdrawn')
    .map(({ id }) => ({
      rule: 'id-of-withdrawal',
      file,
      ...locate([id]),
      what: '`[^withdrawn]` keeps the place of a withdrawn statement, and cannot be the mark of a source.',
      remedy: 'Give the source another id.',
    }));
}
