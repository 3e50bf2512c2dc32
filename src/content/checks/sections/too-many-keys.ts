import type { Mistake } from '../../../model/mistake.ts';
import type { ReadSection } from '../../read-section.ts';

/** So many statements stand on the first screen of a telephone. */
const mostKeys = 5;

/** No more statements stand first on the page of the report than a reader sees at once. */
export function tooManyKeys(sections: readonly ReadSection[]): Mistake[] {
  const keys = sections.flatMap(({ head, file, locate }) =>
    (head?.key ?? []).map((number, index) => ({ number, file, place: locate(['key', index]) })),
  );
  return keys.slice(mostKeys).map(({ number, file, place }) => ({
    rule: 'too-many-keys',
    file,
    ...place,
    what: `${number} is one statement under \`key:\` too many: a reader sees ${String(mostKeys)} at once, no more.`,
    remedy: 'Take it out, or another one of those before it.',
  }));
}
