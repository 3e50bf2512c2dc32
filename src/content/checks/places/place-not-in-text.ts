import type { Mistake } from '../../../model/mistake.ts';
import { mentions, toComparable, type Comparable } from '../../../model/words/mentions.ts';
import { shorten } from '../../../model/words/signs.ts';
import type { PlaceEntry } from '../../../schema/place.ts';
import type { ReadEntries } from '../../content-file.ts';
import type { ReadSection } from '../../read-section.ts';

/** Words under `written:` of a place stand in a section that speaks of it; one that cannot be read may hold them. */
export function placeNotInText(places: ReadEntries<PlaceEntry>, sections: readonly ReadSection[]): Mistake[] {
  if (sections.some(({ mistakes }) => mistakes.length > 0)) return [];
  const texts = new Map<string, Comparable[]>();
  for (const { draft, statements } of sections) {
    const said = statements.map(({ text }) => toComparable(text));
    for (const id of draft?.places ?? []) {
      const before = texts.get(id) ?? [];
      before.push(...said);
      texts.set(id, before);
    }
  }
  return places.entries.flatMap(({ id, written }) => {
    return written.flatMap((words, index) => {
      const sought = toComparable(words);
      if (texts.get(id)?.some((text) => mentions(text, sought)) !== false) return [];
      const what = `No section that speaks of \`${id}\` has “${shorten(words)}” in its text.`;
      const remedy = 'Write it as the text names the place, or take it out: as it is, it ties nothing to it.';
      return [{ rule: 'place-not-in-text', file: places.file, ...places.locate([id, 'written', index]), what, remedy }];
    });
  });
}
