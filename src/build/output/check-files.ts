import { chmodSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { hashFiles } from '../hash-files.ts';
import { Refusal } from './refusal.ts';

/** Checks that a finished site is these files to the byte, none more and none fewer, and lets every web server read them. */
export function checkFiles(directory: string, hashes: ReadonlyMap<string, Buffer>): void {
  const found = new Set<string>();
  // Whatever the umask of the build, or the rights of what was copied.
  chmodSync(directory, 0o755);
  for (const entry of readdirSync(directory, { recursive: true, withFileTypes: true })) {
    const full = path.join(entry.parentPath, entry.name);
    const file = path.relative(directory, full).replaceAll('\\', '/');
    if (!entry.isDirectory() && (!entry.isFile() || !hashes.has(file))) refuse(file, 'is not of this build');
    chmodSync(full, entry.isDirectory() ? 0o755 : 0o644);
    if (entry.isFile()) found.add(file);
  }
  const files = [...hashes.keys()];
  const missing = files.find((file) => !found.has(file));
  if (missing !== undefined) refuse(missing, 'is missing');
  const changed = hashFiles(directory, files).findIndex(
    (hash, at) => hashes.get(files[at] ?? '')?.equals(hash) !== true,
  );
  if (changed !== -1) refuse(files[changed] ?? '', 'has changed since it was listed');
}

function refuse(file: string, what: string): never {
  throw new Refusal(`${file} ${what}; the site that stood before stays. See what else writes here, and build again.`);
}
