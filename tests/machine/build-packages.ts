import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';

/** Gives a copy of the project the packages that `npm ci --omit=dev` installs, and none that only tests need. */
export function bringBuildPackages(directory: string): void {
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
    packages: Record<string, { dev?: boolean }>;
  };
  const folders = Object.entries(packages)
    .filter(([folder, { dev }]) => /^node_modules\/(@[^/]+\/)?[^/]+$/.test(folder) && dev !== true)
    .map(([folder]) => folder)
    .filter((folder) => existsSync(folder));
  rmSync(path.join(directory, 'node_modules'));
  mkdirSync(path.join(directory, 'node_modules'));
  // As hard links where the disk is the same: they take no room, and lead back to no other package.
  try {
    execFileSync('cp', ['-al', '--parents', ...folders, directory], { stdio: 'pipe' });
  } catch {
    execFileSync('cp', ['-a', '--parents', ...folders, directory]);
  }
}
