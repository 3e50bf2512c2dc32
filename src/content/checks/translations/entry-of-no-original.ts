import path from 'node:path';
import type { Mistake } from '../../../model/mistake.ts';
import type { ReadEntries } from '../../content-file.ts';

/** A translation names no source and no place that the original does not know. */
export function entryOfNoOriginal({ file, locate }: ReadEntries<object>, id: string): Mistake {
  const name = path.basename(file);
  return {
    rule: 'entry-of-no-original',
    file,
    ...locate([id]),
    what: `content/${name} knows no \`${id}\`.`,
    remedy: `Add it to content/${name} first, or delete it here.`,
  };
}
