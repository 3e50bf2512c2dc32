import type { Mistake } from '../../../model/mistake.ts';
import type { ReadSection } from '../../read-section.ts';

/** A section names each of its places once. */
export function placeTwice(sections: readonly ReadSection[]): Mistake[] {
  return sections.flatMap(({ file, draft, locate }) =>
    (draft?.places ?? []).flatMap((id, index) => {
      if (draft?.places.indexOf(id) === index) return [];
      const what = `The place \`${id}\` stands here a second time.`;
      return [{ rule: 'place-twice', file, ...locate(['places', index]), what, remedy: 'Delete one of the two.' }];
    }),
  );
}
