import type { Mistake } from '../../model/mistake.ts';
import { toName } from '../../model/names.ts';
import { idPattern } from '../../schema/id.ts';
import type { ReadEntries } from '../content-file.ts';

/** Ids stand in addresses and in footnote marks: small letters, digits and hyphens. */
export function idWithCapitals({ file, entries, locate }: ReadEntries<unknown>): Mistake[] {
  return entries
    .filter(({ id }) => !idPattern.test(id))
    .map(({ id }) => ({
      rule: 'id-with-capitals',
      file,
      ...locate([id]),
      what: `\`${id}\` cannot be an id: it stands in addresses.`,
      remedy: `Write small letters, digits and hyphens, as in \`${toName(id)}\`.`,
    }));
}
