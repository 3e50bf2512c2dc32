import { build } from 'esbuild';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { routes } from '../model/routes.ts';
import { findFiles } from './find-files.ts';
import type { FinishedSite } from './finished-site.ts';
import { hashFiles } from './hash-files.ts';

/** What only hosts, search engines and previews elsewhere ask for. */
const notForReaders = /^(_headers|robots\.txt|SHA256SUMS|sitemap.*\.xml|feed\.xml|hosting\/.*|.*\.png)$/;

/** Writes the worker that keeps the site for reading offline, with the hash of every file that belongs to the site. */
export async function writeOfflineWorker({ directory, base, hashes }: FinishedSite): Promise<void> {
  const own = routes.offlineWorker();
  const files = (await findFiles(directory)).filter((file) => file !== own && !notForReaders.test(file));
  const found = hashFiles(directory, files);
  const kept = files.map((file, at) => {
    const bytes = found[at] ?? Buffer.alloc(0);
    hashes.set(file, bytes);
    const hash = bytes.toString('base64');
    return { url: base + toPath(file), revision: hash, integrity: `sha256-${hash}` };
  });
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('../offline/worker.ts', import.meta.url))],
    bundle: true,
    format: 'iife',
    minify: true,
    target: 'es2022',
    define: { 'process.env.NODE_ENV': '"production"' },
    legalComments: 'none',
    write: false,
  });
  const script = outputFiles[0]?.text ?? '';
  await writeFile(path.join(directory, own), `self.keptFiles=${JSON.stringify(kept)};\n${script}`);
}

/** The path of a file as browsers ask for it. */
function toPath(file: string): string {
  const page = file.replace(/(^|\/)index\.html$/, '$1');
  return page.split('/').map(encodeURIComponent).join('/');
}
