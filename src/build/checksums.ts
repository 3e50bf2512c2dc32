import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { findFiles } from './find-files.ts';
import type { FinishedSite } from './finished-site.ts';
import { hashFiles } from './hash-files.ts';

const name = 'SHA256SUMS';

/** Writes `SHA256SUMS`, which lists every other file of the site; `sha256sum -c SHA256SUMS` checks them. */
export async function writeChecksums({ directory, hashes }: FinishedSite): Promise<void> {
  const files = (await findFiles(directory)).filter((file) => file !== name);
  const unknown = files.filter((file) => !hashes.has(file));
  for (const [at, hash] of hashFiles(directory, unknown).entries()) hashes.set(unknown[at] ?? '', hash);
  const lines = files.map((file) => `${hashes.get(file)?.toString('hex') ?? ''}  ${file}\n`);
  await writeFile(path.join(directory, name), lines.join(''));
  for (const hash of hashFiles(directory, [name])) hashes.set(name, hash);
}
