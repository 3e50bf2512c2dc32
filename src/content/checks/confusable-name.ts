import type { Mistake } from '../../model/mistake.ts';
import { toLooks } from '../../model/words/looks.ts';
import type { ReadEntries } from '../content-file.ts';

/** What readers know an entry by, and the ids of those that it is not. */
interface Named {
  readonly name: string;
  readonly short?: string | undefined;
  readonly not?: readonly string[] | undefined;
}

/** Nobody can be mistaken for another: no two have names that are equal, or made of letters that look alike. */
export function confusableName({ file, entries, locate }: ReadEntries<Named>): Mistake[] {
  const owners = new Map<string, Named & { readonly id: string }>();
  const known = new Set(entries.map(({ id }) => id));
  const tell = (keys: readonly PropertyKey[], what: string, remedy: string): Mistake => ({
    rule: 'confusable-name',
    file,
    ...locate(keys),
    what,
    remedy,
  });
  return entries.flatMap((entry) => {
    const { id, not = [] } = entry;
    const strangers = not.flatMap((other, at) =>
      known.has(other) && other !== id
        ? []
        : tell([id, 'not', at], `Nobody else has the id \`${other}\` here.`, 'Write the id of the one that it is not.'),
    );
    const mistaken = (['name', 'short'] as const).flatMap((key) => {
      const twins = toLooks(entry[key] ?? '').flatMap((looks) => {
        const owner = owners.get(looks) ?? entry;
        owners.set(looks, owner);
        return owner.id === id || not.includes(owner.id) || owner.not?.includes(id) ? [] : owner;
      });
      const [twin] = twins;
      if (!twin) return [];
      const what = `“${entry[key] ?? ''}” is, or looks like, a name of \`${twin.id}\`.`;
      return tell(
        [id, key],
        what,
        `Let readers tell the two apart, or write \`not: [${twin.id}]\` below it if they are two.`,
      );
    });
    return [...strangers, ...mistaken];
  });
}
