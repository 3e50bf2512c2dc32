import { mkdir, mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** A folder in which this site lies at the path that it lives below. */
export async function placeSite(site: string, base: string): Promise<{ root: string; remove: () => Promise<void> }> {
  const folder = await mkdtemp(path.join(tmpdir(), 'root-'));
  const place = path.join(folder, 'root', base.replace(/\/$/, ''));
  await mkdir(path.dirname(place), { recursive: true });
  await symlink(path.resolve(site), place);
  return { root: path.join(folder, 'root'), remove: () => rm(folder, { recursive: true, force: true }) };
}
