import type { Mistake } from '../../../model/mistake.ts';
import type { PlaceEntry } from '../../../schema/place.ts';
import type { ReadEntries } from '../../content-file.ts';
import type { ReadSection } from '../../read-section.ts';

/** A section names every place that is listed; one that cannot be read may name those that are missing. */
export function idlePlace(places: ReadEntries<PlaceEntry>, sections: readonly ReadSection[]): Mistake[] {
  if (sections.length === 0 || sections.some(({ draft }) => !draft)) return [];
  const named = new Set(sections.flatMap(({ draft }) => draft?.places ?? []));
  return places.entries
    .filter(({ id }) => !named.has(id))
    .map(({ id }) => ({
      rule: 'idle-place',
      file: places.file,
      ...places.locate([id]),
      what: `No section speaks of the place \`${id}\`.`,
      remedy: `Name it under \`places:\` of a section, or delete it.`,
    }));
}
