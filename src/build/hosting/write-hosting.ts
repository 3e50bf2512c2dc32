import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { FinishedSite } from '../finished-site.ts';
import type { Hashes } from '../policy.ts';
import { toCaddyfile } from './caddy.ts';
import { toHeadersFile } from './headers-file.ts';
import { toNginx } from './nginx.ts';
import { toResponses } from './responses.ts';

/**
 * Writes what hosts need to send the policy: `_headers` for Netlify and Cloudflare Pages, `hosting/nginx.conf` and
 * `hosting/Caddyfile` to include. They are part of the site, because they name the hashes of this very build.
 */
export async function writeHosting(site: FinishedSite, pages: readonly string[], hashes: Hashes): Promise<void> {
  const responses = toResponses(site, hashes);
  const folder = path.join(site.directory, 'hosting');
  await mkdir(folder, { recursive: true });
  await writeFile(path.join(folder, 'nginx.conf'), toNginx(responses));
  await writeFile(path.join(folder, 'Caddyfile'), toCaddyfile(responses));
  await writeFile(path.join(site.directory, '_headers'), toHeadersFile(responses, toPatterns(pages)));
}

/** The fewest patterns that cover these files: a folder at the top, or a file there. */
function toPatterns(files: readonly string[]): string[] {
  const patterns = files.map((file) => (file.includes('/') ? `${file.split('/')[0] ?? ''}/*` : file));
  return ['', ...new Set(patterns.toSorted())];
}
