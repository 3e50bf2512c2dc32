import { findCacheNames, toListAddress, type KeptList, type Offer } from './kept-list.ts';

/** What of the site at this address lies on the device; undefined where its reader has not asked to keep it. */
export async function findKept(scope: string): Promise<Offer | undefined> {
  // Asked first, because it leaves no trace where nothing is kept.
  const registration = await navigator.serviceWorker.getRegistration(scope);
  if (registration?.scope !== scope || !(registration.active ?? registration.waiting)) return undefined;
  const [cacheName = scope] = await findCacheNames(scope);
  const list = await caches.match(toListAddress(cacheName), { cacheName });
  const { bytes, files } = ((await list?.json()) ?? { bytes: 0, files: {} }) as KeptList;
  return { bytes, files: Object.keys(files).length };
}

/** What keeping the site would take; undefined where that cannot be asked now. */
export async function findOffer(address: string): Promise<Offer | undefined> {
  const response = await fetch(address).catch(() => undefined);
  return response?.ok ? ((await response.json()) as Offer) : undefined;
}

/** Fetches the whole site and keeps it; if any of it cannot be had, nothing is kept and the promise fails. */
export async function keep(worker: string, scope: string): Promise<void> {
  const registration = await navigator.serviceWorker.register(worker, { scope });
  const arriving = registration.installing;
  try {
    if (arriving) await toActive(arriving);
  } catch (error) {
    await remove(scope);
    throw error;
  }
}

/** Removes everything that was kept: the worker and the files. */
export async function remove(scope: string): Promise<void> {
  await (await navigator.serviceWorker.getRegistration(scope))?.unregister();
  for (const name of await findCacheNames(scope)) await caches.delete(name);
}

/** True if a newer edition lies ready for when no page of the old one is open any more. */
export async function isNewerReady(scope: string): Promise<boolean> {
  const registration = await navigator.serviceWorker.getRegistration(scope);
  return registration?.waiting != undefined && registration.active != undefined;
}

function toActive(worker: ServiceWorker): Promise<void> {
  return new Promise((resolve, reject) => {
    worker.addEventListener('statechange', () => {
      if (worker.state === 'activated') resolve();
      if (worker.state === 'redundant') reject(new Error('Not everything could be fetched.'));
    });
  });
}
