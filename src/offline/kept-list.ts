/** Beyond this many bytes, a site is not offered to be kept: browsers may throw it away again, and lines break. */
export const mostBytes = 20_000_000;

/** What keeping the site would take, as a page asks before it offers it. */
export interface Offer {
  readonly files: number;
  readonly bytes: number;
}

/** What is kept for reading offline. */
export interface KeptList {
  readonly bytes: number;
  /** The beginning of the SHA-256 of each file, in base64, by its address below the site. */
  readonly files: Readonly<Record<string, string>>;
}

/** So much of a hash tells one file from another: 96 bits. */
export const hashLength = 16;

/** The name under which a device keeps the site at this address, as this list has it. */
export function toCacheName(scope: string, listPath: string): string {
  return `${scope} ${listPath}`;
}

/** The address of the list, from the name under which the site is kept. */
export function toListAddress(cacheName: string): string {
  return cacheName.replace(' ', '');
}

/** The names under which this device keeps the site at this address, the oldest first; the first version’s had no list. */
export async function findCacheNames(scope: string): Promise<string[]> {
  return (await caches.keys()).filter((name) => name.split(' ')[0] === scope);
}
