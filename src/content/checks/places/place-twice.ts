import type { Mistake } from '../../../model/mistake.ts';
import type { ReadSection } from '../../read-section.ts';

/** A section names each of its places once. */
export function placeTwice(sections: readonly ReadSection[]): Mistake[] {
  return sections.flatMap(({ file, draft, locate }) => {
    const seen = new Set<string>();
    return (draft?.places ?? []).flatMap((id, index) => {
      if (seen.size < seen.add(id).size) return [];
      const what = `The place \`${id}\` stands here a second time.`;
      return [{ rule: 'place-twice', file, ...locate(['places', index]), what, remedy: 'Delete one of the two.' }];
    });
  });
}
