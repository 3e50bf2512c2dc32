import type { Mistake } from '../../../model/mistake.ts';
import { offerKnown } from '../../../model/nearest.ts';
import type { PlaceEntry } from '../../../schema/place.ts';
import type { ReadEntries } from '../../content-file.ts';
import type { ReadSection } from '../../read-section.ts';

/** Every place that a section names is listed. */
export function unknownPlace(places: ReadEntries<PlaceEntry>, sections: readonly ReadSection[]): Mistake[] {
  const known = new Set(places.entries.map(({ id }) => id));
  return sections.flatMap(({ file, draft, locate }) => {
    const seen = new Set(known);
    return (draft?.places ?? []).flatMap((id, index) => {
      if (seen.size === seen.add(id).size) return [];
      const what = `No place is listed under the id \`${id}\`.`;
      const remedy = offerKnown(id, [...known], 'places');
      return [{ rule: 'unknown-place', file, ...locate(['places', index]), what, remedy }];
    });
  });
}
