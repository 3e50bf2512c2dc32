import type { Edition } from './edition.ts';

/**
 * Makes something of an edition once for all who ask, as dev does at each request, and of one edition after the other:
 * Pagefind can hold one index at a time.
 */
export function onceAnEdition<T>(make: (edition: Edition) => Promise<T>): (edition: Edition) => Promise<T> {
  const made = new WeakMap<Edition, Promise<T>>();
  let before: Promise<unknown> = Promise.resolve();
  return (edition) => {
    const making = made.get(edition) ?? before.then(() => make(edition));
    made.set(edition, making);
    before = making.catch(() => undefined);
    return making;
  };
}
