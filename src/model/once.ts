/** Makes something of a thing once for all who ask (memoization), for as long as the thing is kept. */
export function once<K extends object, T>(make: (of: K) => T): (of: K) => T {
  const made = new WeakMap<K, { readonly value: T }>();
  return (of) => {
    const known = made.get(of) ?? { value: make(of) };
    made.set(of, known);
    return known.value;
  };
}

/** The same for what takes its time, and of one thing after the other: Pagefind can hold one index at a time. */
export function onceInTurn<K extends object, T>(make: (of: K) => Promise<T>): (of: K) => Promise<T> {
  let before: Promise<unknown> = Promise.resolve();
  return once((of: K) => {
    const making = before.then(() => make(of));
    before = making.catch(() => undefined);
    return making;
  });
}
