import leven from 'leven';

/** The known value that a mistyped one most likely means, where one is near enough. */
export function findNearest(typed: string, known: readonly string[]): string | undefined {
  const bound = typed.length < 4 ? 1 : Math.max(2, Math.floor(typed.length / 3));
  const [nearest] = known
    .map((value) => ({ value, distance: leven(typed.toLowerCase(), value.toLowerCase(), { maxDistance: bound + 1 }) }))
    .filter(({ distance }) => distance <= bound)
    .toSorted((one, other) => one.distance - other.distance);
  return nearest?.value;
}

/** Nobody reads a longer list. */
const mostShown = 40;

/** A remedy that offers what is known: “Did you mean `anna`? Known sources: anna, boris.” */
export function offerKnown(typed: string, known: readonly string[], plural: string): string {
  const nearest = findNearest(typed, known);
  const shown = known.toSorted().slice(0, mostShown).join(', ');
  const more = known.length > mostShown ? ` and ${String(known.length - mostShown)} more` : '';
  const list = known.length === 0 ? `There are no ${plural} yet.` : `Known ${plural}: ${shown}${more}.`;
  return nearest === undefined ? list : `Did you mean \`${nearest}\`? ${list}`;
}
