import type { Mistake } from '../../../model/mistake.ts';
import type { ReadEntries } from '../../content-file.ts';
import { entryNotTranslated } from './entry-not-translated.ts';
import { entryOfNoOriginal } from './entry-of-no-original.ts';

/** A translation names the sources and places that the original names, and no others. */
export function checkEntries(read: ReadEntries<object>, originals: readonly { readonly id: string }[]): Mistake[] {
  if (read.mistakes.length > 0) return [];
  const known = new Set(originals.map(({ id }) => id));
  const translated = new Set(read.entries.map(({ id }) => id));
  return [
    ...originals.filter(({ id }) => !translated.has(id)).map(({ id }) => entryNotTranslated(read.file, id)),
    ...[...translated].filter((id) => !known.has(id)).map((id) => entryOfNoOriginal(read, id)),
  ];
}
