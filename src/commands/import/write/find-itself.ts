import type { SourceEntry } from '../../../schema/source.ts';
import { readLoosely } from '../../../content/read-loosely.ts';

/** The id of the source that is the report itself, where the content in this folder names one. */
export function findItself(folder: string): string | undefined {
  const sources = readLoosely<Record<string, Partial<SourceEntry> | null>>(folder, 'sources.yaml');
  return Object.keys(sources).find((id) => sources[id]?.itself);
}
