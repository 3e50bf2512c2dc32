import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { findFiles } from './find-files.ts';
import type { FinishedSite } from './finished-site.ts';
import { writeHosting } from './hosting/write-hosting.ts';
import { addPolicy, toHashes, toPolicy } from './policy.ts';

/**
 * Writes the policy into every page, for hosts that send no headers, and as headers for those that do. Stops the build
 * where a page would go out without one.
 */
export async function writePolicy(site: FinishedSite): Promise<void> {
  const all = { styles: new Set<string>(), scripts: new Set<string>() };
  const without: string[] = [];
  const pages = (await findFiles(site.directory)).filter((name) => name.endsWith('.html'));
  // One after the other: of many small files, a thread each costs more than it gives.
  for (const name of pages) {
    const file = path.join(site.directory, name);
    const page = readFileSync(file, 'utf8');
    const hashes = toHashes(page);
    for (const kind of ['styles', 'scripts'] as const) for (const hash of hashes[kind]) all[kind].add(hash);
    const withPolicy = addPolicy(page, toPolicy(hashes));
    if (withPolicy === undefined) without.push(name);
    else writeFileSync(file, withPolicy);
  }
  if (without.length > 0) throw new Error(toComplaint(without));
  await writeHosting(site, pages, { styles: sorted(all.styles), scripts: sorted(all.scripts) });
}

function toComplaint(pages: readonly string[]): string {
  const beginning = '<!doctype html><html …><head><meta charset="utf-8">';
  return `The policy finds no place in ${pages.toSorted().join(', ')}: begin every page with ${beginning}.`;
}

function sorted(hashes: ReadonlySet<string>): Set<string> {
  return new Set([...hashes].toSorted());
}
