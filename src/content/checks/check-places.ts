import type { Mistake } from '../../model/mistake.ts';
import { offerKnown } from '../../model/nearest.ts';
import type { PlaceEntry } from '../../schema/place.ts';
import type { ReadEntries } from '../read-content.ts';
import type { ReadSection } from '../read-section.ts';

/** Every place that a section names is known, and every known place is named by a section. */
export function checkPlaces(places: ReadEntries<PlaceEntry>, sections: readonly ReadSection[]): Mistake[] {
  if (places.mistakes.length > 0) return [];
  const known = places.entries.map(({ id }) => id);
  const unknown = sections.flatMap(({ file, draft, locate }) =>
    (draft?.places ?? []).flatMap((id, index) => {
      if (draft?.places.slice(0, index).includes(id)) {
        const what = `The place \`${id}\` stands here a second time.`;
        return [{ file, ...locate(['places', index]), what, remedy: 'Delete one of the two.' }];
      }
      if (known.includes(id)) return [];
      const what = `No place is listed under the id \`${id}\`.`;
      return [{ file, ...locate(['places', index]), what, remedy: offerKnown(id, known, 'places') }];
    }),
  );
  if (unknown.length > 0 || sections.length === 0 || sections.some(({ draft }) => !draft)) return unknown;
  const named = new Set(sections.flatMap(({ draft }) => draft?.places ?? []));
  return known
    .filter((id) => !named.has(id))
    .map((id) => ({
      file: places.file,
      ...places.locate([id]),
      what: `No section speaks of the place \`${id}\`.`,
      remedy: `Name it under \`places:\` of a section, or delete it.`,
    }));
}
