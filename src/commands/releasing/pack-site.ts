import { spawnSync } from 'node:child_process';
import { toRefusal } from '../../model/mistake.ts';

/** The name of GNU tar on this machine: other ones cannot put files in order. */
export function findTar(): string {
  const tar = ['tar', 'gtar'].find((name) => {
    const { status, stdout } = spawnSync(name, ['--version'], { encoding: 'utf8' });
    return status === 0 && stdout.includes('GNU');
  });
  if (tar !== undefined) return tar;
  const remedy = 'Install it: with Debian, it is in the package tar; on a Mac, in gnu-tar of Homebrew.';
  throw toRefusal('tar', 'There is no GNU tar on this machine.', remedy);
}

/** Packs the site, as of this day, into an archive that has the same bytes whoever packs the same site, and wherever. */
export function packSite(tar: string, site: string, day: string, archive: string): void {
  const order = ['--sort=name', '--format=gnu', `--mtime=${day} 00:00Z`];
  const owner = ['--owner=0', '--group=0', '--numeric-owner', '--mode=u=rwX,go=rX'];
  const given = [
    '--create',
    `--file=${archive}`,
    ...order,
    ...owner,
    '--transform=s,^\\.,site,',
    `--directory=${site}`,
    '.',
  ];
  const { status, stderr } = spawnSync(tar, given, { encoding: 'utf8' });
  if (status !== 0) throw toRefusal(archive, `tar says: ${stderr.trim()}`, 'Look whether the disk is full.');
}
