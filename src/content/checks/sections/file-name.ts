import type { Mistake } from '../../../model/mistake.ts';
import { toName } from '../../../model/names.ts';

/** A section’s file is named by its number and by words in small letters. */
export function fileName(file: string, name: string): Mistake {
  const [, number, words] = /^0*([1-9]\d*)[^a-z0-9]*(.*?)(\.\w+)?$/i.exec(name) ?? [];
  const better = number === undefined ? '3-prisons.mdx' : `${number}-${toName(words ?? '')}.mdx`;
  return {
    rule: 'file-name',
    file,
    what: 'The name of this file is not that of a section.',
    remedy: `Name it by number and words in small letters, as in \`${better}\`.`,
  };
}
