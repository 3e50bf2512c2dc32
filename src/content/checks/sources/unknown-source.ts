import type { Mistake } from '../../../model/mistake.ts';
import { offerKnown } from '../../../model/nearest.ts';
import { lookAlikeLetter } from '../../../model/statements/rules/look-alike-letter.ts';
import type { SourceEntry } from '../../../schema/source.ts';
import type { ReadEntries } from '../../content-file.ts';
import type { ReadSection } from '../../read-section.ts';

/** Every source that a mark, `via:` or `at:` names is listed. */
export function unknownSource(
  { file, entries, locate }: ReadEntries<SourceEntry>,
  sections: readonly ReadSection[],
): Mistake[] {
  const known = new Set(entries.map(({ id }) => id));
  const check = (id: string | undefined, place: Pick<Mistake, 'file' | 'line' | 'column'>): Mistake[] => {
    if (id === undefined || known.has(id)) return [];
    const lookAlike = lookAlikeLetter(id, place);
    if (lookAlike.length > 0) return lookAlike;
    const what = `No source is listed under the id \`${id}\`.`;
    return [{ rule: 'unknown-source', ...place, what, remedy: offerKnown(id, [...known], 'sources') }];
  };
  const marks = sections.flatMap((section) =>
    section.statements.flatMap(({ attributions, marks: places }) =>
      attributions.flatMap(({ source, via }, index) =>
        [source, via].flatMap((id) => check(id, { file: section.file, ...places[index] })),
      ),
    ),
  );
  const ties = entries.flatMap((source) =>
    (['via', 'at'] as const).flatMap((tie) => check(source[tie], { file, ...locate([source.id, tie]) })),
  );
  return [...marks, ...ties];
}
