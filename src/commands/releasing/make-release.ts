import { spawnSync } from 'node:child_process';
import { copyFile, mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';
import { hashFiles } from '../../build/hash-files.ts';
import { readRecord } from '../../content/read-record.ts';
import { readSeals } from '../../content/read-seals.ts';
import { sealFiles } from '../../model/record/seals/seals.ts';
import { toRefusal } from '../../model/mistake.ts';
import { signText } from '../sealing/sign.ts';
import { findTar, packSite } from './pack-site.ts';

/** Makes the release of a finished site in a folder of its own, and tells what is there. */
type MakeRelease = (site: string, folder: string) => Promise<string>;

/** Looks whether all is there that a release needs, signed with this key where one is named; throws `Mistakes` where not. */
export async function prepareRelease(content: string, key: string | undefined): Promise<MakeRelease> {
  const tar = findTar();
  const { seals } = await readSeals(content);
  if (key !== undefined && !seals.has(sealFiles.signers)) {
    const what = 'The key that signs a release is that of the record, and the record is not signed.';
    const remedy = `Sign it first: \`npm run publish-record -- --sign ${key}\`.`;
    throw toRefusal(`content/seals/${sealFiles.signers}`, what, remedy);
  }
  const { value } = await readRecord(content);
  const day = value?.publications.at(-1)?.day ?? '1970-01-01';
  return async (site, folder) => {
    await rm(folder, { recursive: true, force: true });
    await mkdir(folder, { recursive: true });
    packSite(tar, site, day, path.join(folder, 'site.tar'));
    await copyFile(path.join(site, 'SHA256SUMS'), path.join(folder, 'site.SHA256SUMS'));
    await writeFile(path.join(folder, 'sbom.cdx.json'), listPackages());
    await writeFile(path.join(folder, 'licences.txt'), listLicences());
    const names = (await readdir(folder)).toSorted();
    const hashes = hashFiles(folder, names).map((hash) => hash.toString('hex'));
    const sums = names.map((name, at) => `${hashes[at] ?? ''}  ${name}\n`).join('');
    await writeFile(path.join(folder, 'SHA256SUMS'), sums);
    if (key !== undefined) {
      await writeFile(path.join(folder, 'SHA256SUMS.sig'), await signText(content, seals, key, sums));
    }
    return `The release is in ${folder}/: ${(await readdir(folder)).toSorted().join(', ')}.`;
  };
}

/** What the lock has the build consist of, in the words of CycloneDX, without the moment at which it was asked. */
function listPackages(): string {
  const list = JSON.parse(run('npm', ['run', '--silent', 'sbom', '--', '--package-lock-only'])) as {
    serialNumber?: string;
    metadata: { timestamp?: string };
  };
  delete list.serialNumber;
  delete list.metadata.timestamp;
  return `${JSON.stringify(list, undefined, 2)}\n`;
}

function listLicences(): string {
  return run(process.execPath, ['src/commands/print-licences.ts']);
}

function run(program: string, given: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync(program, given, { encoding: 'utf8', maxBuffer: 64_000_000 });
  if (status === 0) return stdout;
  throw toRefusal('package.json', stderr.trim(), 'Put this right before a release.');
}
