import type { Mistake } from '../../../model/mistake.ts';
import { offerKnown } from '../../../model/nearest.ts';
import { findUnknownRegions } from '../../../model/places/map/map.ts';
import type { PlaceEntry } from '../../../schema/place.ts';
import type { ReadEntries } from '../../content-file.ts';

/** The map has every region that places.yaml names. */
export function unknownRegion(
  places: ReadEntries<PlaceEntry>,
  drawing: Parameters<typeof findUnknownRegions>[1],
): Mistake[] {
  const known = drawing.locations.map(({ id }) => id);
  return findUnknownRegions(places.entries, drawing).map(({ place, region, index }) => ({
    rule: 'unknown-region',
    file: places.file,
    ...places.locate([place, 'regions', index]),
    what: `The map has no region \`${region}\`.`,
    remedy: offerKnown(region, known, 'regions'),
  }));
}
