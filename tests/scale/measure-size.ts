import { glob, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

/** So light that compressing it more would tell nothing: a page is seldom a tenth of its size. */
const surelyLight = 60_000;

/** How large a site is, and its largest pages; the report in one file is for saving, not for reading page by page. */
export async function measureSize(directory: string): Promise<Record<string, number>> {
  let [files, total, heaviest, largest, list] = [0, 0, 0, 0, 0];
  for await (const name of glob('**/*', { cwd: directory })) {
    const file = path.join(directory, name);
    const found = await stat(file);
    if (!found.isFile()) continue;
    files += 1;
    total += found.size;
    if (/^_astro\/offline\..*\.json$/.test(name)) list = compress(await readFile(file));
    if (!name.endsWith('.html') || name === 'report.html') continue;
    const page = await readFile(file, 'utf8');
    largest = Math.max(largest, page.match(/<[a-z]/g)?.length ?? 0);
    if (page.length > surelyLight) heaviest = Math.max(heaviest, compress(Buffer.from(page)));
  }
  return {
    files,
    bytes: total,
    'bytes of the heaviest page': heaviest,
    'elements of the largest page': largest,
    'bytes of the offline list': list,
  };
}

function compress(bytes: Buffer): number {
  return brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }).length;
}
