import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import pMap from 'p-map';
import { filesAtOnce, findFiles } from './find-files.ts';
import type { FinishedSite } from './finished-site.ts';
import { writeHosting } from './hosting/write-hosting.ts';

/** Hashes of the styles and scripts that stand in pages, as a policy names them. */
export interface Hashes {
  readonly styles: ReadonlySet<string>;
  readonly scripts: ReadonlySet<string>;
}

/** What a page may load: the site’s own files and nothing else, and what stands in the page by its hash. */
export function toPolicy({ styles, scripts }: Hashes): string {
  return [
    `default-src 'none'`,
    [`script-src 'self'`, ...scripts].join(' '),
    [`style-src 'self'`, ...styles].join(' '),
    `img-src 'self' data:`,
    `font-src 'self'`,
    `connect-src 'self'`,
    `worker-src 'self'`,
    `manifest-src 'self'`,
    `base-uri 'none'`,
    `form-action 'self'`,
  ].join(';');
}

/** What the worker of the search may do: fetch from the site and compile WebAssembly, which nothing else may. */
export const workerPolicy = `default-src 'none';script-src 'self' 'wasm-unsafe-eval';connect-src 'self'`;

/** Writes the policy into every page, for hosts that send no headers, and as headers for those that do. */
export async function writePolicy(site: FinishedSite): Promise<void> {
  const all = { styles: new Set<string>(), scripts: new Set<string>() };
  const pages = (await findFiles(site.directory)).filter((name) => name.endsWith('.html'));
  const writeInto = async (name: string): Promise<void> => {
    const file = path.join(site.directory, name);
    const page = await readFile(file, 'utf8');
    const hashes = toHashes(page);
    for (const kind of ['styles', 'scripts'] as const) for (const hash of hashes[kind]) all[kind].add(hash);
    const meta = `<meta http-equiv="content-security-policy" content="${toPolicy(hashes)}">`;
    await writeFile(
      file,
      page.replace('<meta charset="utf-8">', (charset) => charset + meta),
    );
  };
  await pMap(pages, writeInto, { concurrency: filesAtOnce });
  await writeHosting(site, pages, { styles: sorted(all.styles), scripts: sorted(all.scripts) });
}

function toHashes(page: string): Hashes {
  return {
    styles: findHashes(page, /<style([^>]*)>([\s\S]*?)<\/style>/g),
    scripts: findHashes(page, /<script([^>]*)>([\s\S]*?)<\/script>/g),
  };
}

/** The hashes of what stands in the page; a script with a source of its own, and data, need none. */
function findHashes(page: string, pattern: RegExp): Set<string> {
  const contents = [...page.matchAll(pattern)].flatMap(([, attributes = '', content = '']) =>
    /\bsrc=|type="application\//.test(attributes) ? [] : content,
  );
  return new Set(contents.map((content) => `'sha256-${createHash('sha256').update(content).digest('base64')}'`));
}

function sorted(hashes: ReadonlySet<string>): Set<string> {
  return new Set([...hashes].toSorted());
}
