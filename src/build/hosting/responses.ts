import type { FinishedSite } from '../finished-site.ts';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { toPolicy, type Hashes } from '../policy.ts';

/** Names of headers with their values. */
export type Headers = Readonly<Record<string, string>>;

/** What a host says with each response of the site, for the files that write it down in the host’s own words. */
export interface Responses {
  /** The path that the site lives below, with a slash at both ends: as it is sent. */
  readonly base: string;
  /** The same as it is read, without `%`: what servers compare. */
  readonly place: string;
  /** With every response. */
  readonly everywhere: Headers;
  /** What the pages may load. */
  readonly policy: Headers;
  /** Where a reader may keep a file, by folders below the site; the rest is asked for anew each time. */
  readonly hashed: { readonly folders: readonly string[]; readonly headers: Headers };
  readonly fresh: Headers;
  /** What kind of file an ending stands for, where hosts do not know it. */
  readonly types: Headers;
  /** The kinds of files that are sent compressed, besides pages. */
  readonly compressed: readonly string[];
}

const policyHeader = 'Content-Security-Policy';

/** What a browser could give a page and this site never asks for. */
const permissions = [
  'accelerometer',
  'autoplay',
  'browsing-topics',
  'camera',
  'display-capture',
  'encrypted-media',
  'fullscreen',
  'gamepad',
  'geolocation',
  'gyroscope',
  'hid',
  'identity-credentials-get',
  'idle-detection',
  'local-fonts',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'picture-in-picture',
  'publickey-credentials-get',
  'screen-wake-lock',
  'serial',
  'storage-access',
  'usb',
  'xr-spatial-tracking',
];

const everywhere: Headers = {
  'Cross-Origin-Embedder-Policy': 'require-corp',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': permissions.map((name) => `${name}=()`).join(', '),
  'Referrer-Policy': 'no-referrer',
  'Strict-Transport-Security': 'max-age=31536000',
  'X-Content-Type-Options': 'nosniff',
  'X-DNS-Prefetch-Control': 'off',
  'X-Frame-Options': 'DENY',
};

const types: Headers = {
  bib: 'application/x-bibtex; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  epub: 'application/epub+zip',
  md: 'text/markdown; charset=utf-8',
  ris: 'application/x-research-info-systems; charset=utf-8',
};

const compressed = [
  'text/css',
  'text/csv',
  'text/javascript',
  'text/markdown',
  'text/plain',
  'text/xml',
  'application/javascript',
  'application/json',
  'application/x-bibtex',
  'application/x-research-info-systems',
  'application/xml',
  'image/svg+xml',
];

/** Folders in which every file name carries a hash of what is in the file. */
const hashedFolders = ['_astro', 'pagefind/fragment', 'pagefind/index', 'pagefind/filter'];

/** What hosts say with the responses of this site, whose pages hold styles and scripts with these hashes. */
export function toResponses({ base, directory }: FinishedSite, hashes: Hashes): Responses {
  const has = (file: string): boolean => existsSync(path.join(directory, file));
  return {
    base,
    place: decodeURI(base),
    everywhere,
    policy: { [policyHeader]: `${toPolicy(hashes)};frame-ancestors 'none'` },
    hashed: {
      folders: hashedFolders.filter(has),
      headers: { 'Cache-Control': 'public, max-age=31536000, immutable' },
    },
    fresh: { 'Cache-Control': 'public, max-age=0, must-revalidate' },
    types,
    compressed,
  };
}
