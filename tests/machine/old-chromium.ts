import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliDecompressSync } from 'node:zlib';

const run = promisify(execFile);

/** Packages that hold an old Chromium for Linux, by its version, with what proves that they are the ones. */
const packages = {
  79: {
    name: 'chrome-aws-lambda@2.0.2',
    sha512: 'Aqgq5F93eJARkO+O/wD+2bCCFOVQNfA329sdPNl8ib0gsRjS00bAgTc9f5Mvto7H7yDuBcy0V3xJQZwMvmILUg==',
  },
  102: {
    name: '@sparticuz/chrome-aws-lambda@14.1.1',
    sha512: 'sgVzE+MWMocqq2Q7ghr/VIFt+uF7jN9PRb2/KcGzWAyz3r7DE8pSVxHJorsJXoG3GuqaF8SaacSycbeNdugVZg==',
  },
  106: {
    name: '@sparticuz/chromium@106.0.2',
    sha512: 'YDbwmfyzLi2WqVjAONPjxlCxAfLPjx4TE7KdDNOyITDGx6KAktgpZ9qab77ZRU/6mmCwSdg+QO+OGQTXOEY/RA==',
  },
} as const;

/** The versions of Chromium that the tests have beside the newest. */
export type OldVersion = keyof typeof packages;

/** All of them. */
export const oldVersions: readonly OldVersion[] = [79, 102, 106];

/** Path of this old Chromium, where it was fetched. */
export function findOldChromium(version: OldVersion): string | undefined {
  const file = toPlace(version);
  return existsSync(file) ? file : undefined;
}

/** Fetches this old Chromium, where there is none yet; too heavy to be installed with the project’s packages. */
export async function fetchOldChromium(version: OldVersion): Promise<void> {
  if (findOldChromium(version) !== undefined) return;
  const { name, sha512 } = packages[version];
  const folder = await mkdtemp(path.join(tmpdir(), 'chromium-'));
  try {
    const { stdout } = await run('npm', ['pack', name, '--silent', '--pack-destination', folder]);
    const archive = path.join(folder, stdout.trim());
    const found = createHash('sha512')
      .update(await readFile(archive))
      .digest('base64');
    if (found !== sha512) throw new Error(`${name} is not the package that it was.`);
    await run('tar', ['-xzf', archive, '-C', folder]);
    const packed = await readFile(path.join(folder, 'package', 'bin', 'chromium.br'));
    const file = toPlace(version);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(`${file}.part`, brotliDecompressSync(packed), { mode: 0o755 });
    await rename(`${file}.part`, file);
  } finally {
    await rm(folder, { recursive: true });
  }
}

function toPlace(version: OldVersion): string {
  return path.resolve('node_modules', '.cache', `chromium-${String(version)}`);
}
