import { build } from 'esbuild';
import { createHash } from 'node:crypto';
import { statSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Edition } from '../model/edition.ts';
import { routes } from '../model/routes.ts';
import { hashLength, mostBytes, type KeptList, type Offer } from '../offline/kept-list.ts';
import { findFiles } from './find-files.ts';
import type { FinishedSite } from './finished-site.ts';
import { floor } from './floor.ts';
import { hashFiles } from './hash-files.ts';

/** Where what carries a hash in its name lies: hosts let browsers keep it. */
const hashedFolder = '_astro';

/**
 * Writes what keeping the site for reading offline would take, and, unless that is too much, the worker that keeps it
 * and the list of its files with their hashes.
 */
export async function writeOfflineWorker({ directory, editions, hashes }: FinishedSite): Promise<void> {
  const names = (await findFiles(directory)).filter((file) => isForReading(file, editions));
  const found = hashFiles(directory, names);
  const files: Record<string, string> = {};
  let bytes = 0;
  for (const [at, name] of names.entries()) {
    const hash = found[at] ?? Buffer.alloc(0);
    hashes.set(name, hash);
    files[toPath(name)] = hash.toString('base64').slice(0, hashLength);
    bytes += statSync(path.join(directory, name)).size;
  }
  const write = (name: string, text: string): Promise<void> => writeFile(path.join(directory, name), text);
  await write(routes.offlineOffer(), JSON.stringify({ files: names.length, bytes } satisfies Offer));
  if (bytes > mostBytes) return;
  const list = JSON.stringify({ bytes, files } satisfies KeptList);
  const listHash = createHash('sha256').update(list).digest();
  const listPath = `${hashedFolder}/offline.${listHash.toString('hex').slice(0, 8)}.json`;
  await mkdir(path.join(directory, hashedFolder), { recursive: true });
  await write(listPath, list);
  const known = `self.listPath=${JSON.stringify(listPath)};self.listHash=${JSON.stringify(listHash.toString('base64'))};`;
  await write(routes.offlineWorker(), `${known}\n${await bundleWorker()}`);
}

/** True for pages, for what they load, and for what a search asks for; exports are for saving. */
function isForReading(file: string, editions: readonly Edition[]): boolean {
  const folders = [`${hashedFolder}/`, ...editions.map(({ folder }) => folder + routes.searchFiles())];
  const isPage = file.endsWith('.html') && !editions.some(({ folder }) => file === folder + routes.oneFile());
  return isPage || file === routes.icon() || folders.some((folder) => file.startsWith(folder));
}

async function bundleWorker(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('../offline/worker.ts', import.meta.url))],
    bundle: true,
    format: 'iife',
    minify: true,
    target: floor,
    legalComments: 'none',
    write: false,
  });
  return outputFiles[0]?.text ?? '';
}

/** The address of a file below the site, as browsers ask for it. */
function toPath(file: string): string {
  const page = file.replace(/(^|\/)index\.html$/, '$1');
  return page.split('/').map(encodeURIComponent).join('/');
}
