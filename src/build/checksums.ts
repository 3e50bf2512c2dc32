import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { findFiles } from './find-files.ts';
import type { FinishedSite } from './finished-site.ts';

const name = 'SHA256SUMS';

/** Writes `SHA256SUMS`, which lists every other file of the site; `sha256sum -c SHA256SUMS` checks them. */
export async function writeChecksums({ directory }: FinishedSite): Promise<void> {
  const lines: string[] = [];
  for (const file of (await findFiles(directory)).filter((file) => file !== name)) {
    const hash = createHash('sha256').update(await readFile(path.join(directory, file)));
    lines.push(`${hash.digest('hex')}  ${file}\n`);
  }
  await writeFile(path.join(directory, name), lines.join(''));
}
