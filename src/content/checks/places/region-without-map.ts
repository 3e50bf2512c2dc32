import type { Mistake } from '../../../model/mistake.ts';
import type { PlaceEntry } from '../../../schema/place.ts';
import type { ReadEntries } from '../../content-file.ts';

/** Regions stand on a map. */
export function regionWithoutMap({ file, entries, locate }: ReadEntries<PlaceEntry>): Mistake[] {
  return entries
    .filter(({ regions }) => regions.length > 0)
    .map(({ id }) => ({
      rule: 'region-without-map',
      file,
      ...locate([id, 'regions']),
      what: 'There is no map to show this region on.',
      remedy: 'Name one under `map:` in report.yaml, or take `regions:` out.',
    }));
}
