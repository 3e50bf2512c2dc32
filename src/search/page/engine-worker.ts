/*
 * Stands before Pagefind’s own worker script, in one file. The page asks for the engine’s files side by side and hands
 * them over here, so that the engine, which asks for them one after the other, has its answers at once.
 */

/** What the page hands over: the engine’s files by name. */
export interface Handover {
  readonly handed: ReadonlyMap<string, ArrayBuffer>;
}

const handed = new Map<string, ArrayBuffer>();
const fetchOverNetwork = self.fetch.bind(self);
const wait = self.setTimeout.bind(self);

self.addEventListener('message', (event: MessageEvent<Partial<Handover>>) => {
  if (!event.data.handed) return;
  event.stopImmediatePropagation();
  for (const [name, bytes] of event.data.handed) handed.set(name, bytes);
});

self.fetch = (address, options) => {
  const name =
    /\/pagefind\/([^?]*)/
      .exec(address instanceof Request ? address.url : address.toString())?.[1]
      ?.replace(/^wasm\..*/, 'wasm') ?? '';
  const bytes = handed.get(name);
  if (!bytes) return fetchOverNetwork(address, options);
  handed.delete(name);
  return Promise.resolve(new Response(bytes));
};

// Pagefind looks every 50 ms whether it has begun; that is half of what a reader waits for.
self.setTimeout = ((handler: TimerHandler, delay?: number, ...rest: unknown[]) =>
  wait(handler, Math.min(delay ?? 0, 4), ...rest)) as typeof self.setTimeout;
