import { findCacheNames, toCacheName, toListAddress, type KeptList } from './kept-list.ts';

/*
 * Keeps pages and search for reading without a network, for readers who asked for it (a service worker). A new edition
 * is fetched whole, each file checked by its hash, and takes over only once no page of the old one is open; then the
 * old one goes whole.
 */

// The types of service workers and those of pages contradict each other, so that only what is used stands here.
interface LastingEvent extends Event {
  readonly waitUntil: (promise: Promise<unknown>) => void;
}
interface FetchEvent extends Event {
  readonly request: Request;
  readonly respondWith: (response: Promise<Response>) => void;
}

declare const self: EventTarget & {
  readonly registration: { readonly scope: string };
  /** Where the list of what is kept lies, below the site, and its SHA-256: the build writes them before this script. */
  readonly listPath: string;
  readonly listHash: string;
};

/** So many files are fetched side by side. */
const lanes = 6;

const { scope } = self.registration;
const listAddress = scope + self.listPath;
const cacheName = toCacheName(scope, self.listPath);

self.addEventListener('install', ((event: LastingEvent) => {
  event.waitUntil(keepAll());
}) as EventListener);
self.addEventListener('activate', ((event: LastingEvent) => {
  event.waitUntil(removeFormer());
}) as EventListener);
self.addEventListener('fetch', ((event: FetchEvent) => {
  const { request } = event;
  if (request.method === 'GET' && request.url.startsWith(scope)) event.respondWith(answer(request));
}) as EventListener);

async function keepAll(): Promise<void> {
  try {
    const list = await fetch(listAddress, { cache: 'no-cache', integrity: `sha256-${self.listHash}` });
    const cache = await caches.open(cacheName);
    await cache.put(listAddress, list.clone());
    const { files } = (await list.json()) as KeptList;
    const former = await findFormer();
    // All lanes take from the same row.
    const row = Object.entries(files).values();
    const keepRow = async (): Promise<void> => {
      for (const [path, hash] of row) {
        const address = new URL(path, scope).href;
        const unchanged = former?.files[path] === hash ? await former.cache.match(address) : undefined;
        await cache.put(address, unchanged ?? (await fetchChecked(address, hash)));
      }
    };
    await Promise.all(Array.from({ length: lanes }, keepRow));
  } catch (error) {
    await caches.delete(cacheName);
    throw error;
  }
}

async function fetchChecked(address: string, hash: string): Promise<Response> {
  const response = await fetch(address, { cache: 'no-cache' });
  const body = await response.arrayBuffer();
  const found = btoa(String.fromCharCode(...new Uint8Array(await crypto.subtle.digest('SHA-256', body))));
  if (!response.ok || !found.startsWith(hash)) throw new Error(`${address} is not the file that was listed.`);
  return new Response(body, { headers: response.headers });
}

/** The edition that was kept before this one, if there is one. */
async function findFormer(): Promise<(KeptList & { cache: Cache }) | undefined> {
  const [name] = await findFormerNames();
  if (name === undefined) return undefined;
  const cache = await caches.open(name);
  const list = await cache.match(toListAddress(name));
  return list && { ...((await list.json()) as KeptList), cache };
}

async function findFormerNames(): Promise<string[]> {
  return (await findCacheNames(scope)).filter((name) => name !== cacheName);
}

async function removeFormer(): Promise<void> {
  for (const name of await findFormerNames()) await caches.delete(name);
}

/** What is kept at this address; what is not is asked of the network. */
async function answer(request: Request): Promise<Response> {
  const address = request.url.replace(/[?#].*/, '');
  // Asking a cache by its name does not make one: after all was removed, nothing comes back.
  const kept = await caches.match(address, { cacheName });
  if (kept) return kept;
  if (await caches.match(`${address}/`, { cacheName })) return Response.redirect(`${address}/`, 301);
  try {
    return await fetch(request);
  } catch (error) {
    // Of a file that is not kept, the browser itself says that there is no network.
    const isPage = request.mode === 'navigate' && !/\.\w+$/.test(address);
    const page = isPage ? await caches.match(`${scope}404.html`, { cacheName }) : undefined;
    if (!page) throw error;
    return new Response(page.body, { status: 404, headers: page.headers });
  }
}
