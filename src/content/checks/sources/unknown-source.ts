import type { Mistake } from '../../../model/mistake.ts';
import { offerKnown } from '../../../model/nearest.ts';
import { lookAlikeLetter } from '../../../model/statements/rules/marks/look-alike-letter.ts';
import type { SourceEntry } from '../../../schema/source.ts';
import type { ReadEntries } from '../../content-file.ts';
import type { ReadSection } from '../../read-section.ts';

/** Among thousands of sources, what is near to thousands of mistyped ids is not looked for. */
const mostOffered = 100;

/** Every source that a mark, `via:` or `at:` names is listed. */
export function unknownSource(
  { file, entries, locate }: ReadEntries<SourceEntry>,
  sections: readonly ReadSection[],
): Mistake[] {
  const known = new Set(entries.map(({ id }) => id));
  const remedies = new Map<string, string>();
  const check = (id: string | undefined, place: Pick<Mistake, 'file' | 'line' | 'column'>): Mistake[] => {
    if (id === undefined || known.has(id)) return [];
    const lookAlike = lookAlikeLetter(id, place);
    if (lookAlike.length > 0) return lookAlike;
    const what = `No source is listed under the id \`${id}\`.`;
    const remedy =
      remedies.get(id) ?? (remedies.size < mostOffered ? offerKnown(id, [...known], 'sources') : 'See sources.yaml.');
    remedies.set(id, remedy);
    return [{ rule: 'unknown-source', ...place, what, remedy }];
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
