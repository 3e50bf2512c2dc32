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

/** A remedy that offers what is known: “Did you mean `anna`? Known sources: anna, boris.” */
export function offerKnown(typed: string, known: readonly string[], plural: string): string {
  const nearest = findNearest(typed, known);
  const list = known.length === 0 ? `There are no ${plural} yet.` : `Known ${plural}: ${known.toSorted().join(', ')}.`;
  return nearest === undefined ? list : `Did you mean \`${nearest}\`? ${list}`;
}
