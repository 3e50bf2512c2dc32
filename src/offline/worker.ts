import { PrecacheController, type PrecacheEntry } from 'workbox-precaching';

/*
 * Keeps the whole site for reading without a network, for readers who asked for it. A new edition is fetched whole,
 * each file checked by its hash, and takes over only once no page of the old one is open; then the old one goes whole.
 */

// The types of service workers and those of pages contradict each other, so that only what is used stands here.
interface FetchEvent extends Event {
  readonly request: Request;
  readonly respondWith: (response: Promise<Response>) => void;
}

declare const self: EventTarget & {
  readonly registration: { readonly scope: string };
  /** The files of the site with their hashes: the build writes them before this script. */
  readonly keptFiles: readonly PrecacheEntry[];
};

const { scope } = self.registration;
const keeper = new PrecacheController({ cacheName: scope });
keeper.addToCacheList([...self.keptFiles]);

self.addEventListener('install', (event) => void keeper.install(event));
self.addEventListener('activate', (event) => void keeper.activate(event));
self.addEventListener('fetch', ((event: FetchEvent) => {
  const { request } = event;
  if (request.method !== 'GET' || !request.url.startsWith(scope)) return;
  const address = request.url.replace(/[?#].*/, '');
  const key = keeper.getCacheKeyForURL(address);
  if (key !== undefined) event.respondWith(getKept(key, request));
  else if (keeper.getCacheKeyForURL(`${address}/`) !== undefined) event.respondWith(leadTo(`${address}/`));
  else if (request.mode === 'navigate') event.respondWith(getOrNotFound(request));
}) as EventListener);

// Asking a cache does not make one: after all was removed, nothing comes back.
async function getKept(key: string, request: Request): Promise<Response> {
  return (await caches.match(key)) ?? fetch(request);
}

function leadTo(address: string): Promise<Response> {
  return Promise.resolve(Response.redirect(address, 301));
}

async function getOrNotFound(request: Request): Promise<Response> {
  try {
    return await fetch(request);
  } catch {
    const page = await caches.match(keeper.getCacheKeyForURL(`${scope}404.html`) ?? '');
    return new Response(page?.body ?? null, { status: 404, headers: page?.headers ?? {} });
  }
}
