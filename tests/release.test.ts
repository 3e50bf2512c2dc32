import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { chmod, copyFile, mkdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';
import { after, test } from 'node:test';
import { findFiles } from '../src/build/find-files.ts';
import { signLast } from '../src/commands/sealing/sign.ts';
import { findTar, packSite } from '../src/commands/releasing/pack-site.ts';
import type { PublishedRecord } from '../src/schema/record.ts';
import { copyProject } from './machine/build-elsewhere.ts';
import { fingerprintFolder } from './machine/fingerprint-folder.ts';
import { makeKey } from './servers/time-authority.ts';

const elsewhere = await copyProject('released');
after(() => elsewhere.remove());
const at = (name: string) => path.join(elsewhere.directory, name);
makeKey(at('key'));
const release = (...given: readonly string[]) =>
  spawnSync(process.execPath, ['src/commands/release.ts', ...given], {
    cwd: elsewhere.directory,
    encoding: 'utf8',
    env: { ...process.env, NODE_TEST_CONTEXT: undefined, ASTRO_TELEMETRY_DISABLED: '1' },
  });
const inRelease = (program: string, ...given: readonly string[]) =>
  spawnSync(program, given, { cwd: at('release'), encoding: 'utf8', input: '' });

test('A release is signed with the key of the record, so that has to be signed before', () => {
  const { status, stderr } = release('--sign', at('key'));
  assert.equal(status, 1);
  assert.match(stderr, /the record is not signed\.\n {2}Sign it first: `npm run publish-record -- --sign /);
});

test('A release holds the site, what it was built of, the licences, and signed sums of all of them', async () => {
  await signLast(at('content'), at('key'));
  const { status, stderr } = release('--sign', at('key'));
  assert.equal(status, 0, stderr);
  assert.deepEqual(await findFiles(at('release')), [
    'SHA256SUMS',
    'SHA256SUMS.sig',
    'licences.txt',
    'sbom.cdx.json',
    'site.SHA256SUMS',
    'site.tar',
  ]);
  const sums = await readFile(at('release/SHA256SUMS'), 'utf8');
  assert.equal(sums.split('\n').length, 5);
  assert.equal(inRelease('sha256sum', '--check', '--strict', 'SHA256SUMS').status, 0);
  const { components, serialNumber } = JSON.parse(await readFile(at('release/sbom.cdx.json'), 'utf8')) as {
    components: { name: string }[];
    serialNumber?: string;
  };
  assert.ok(components.some(({ name }) => name === 'astro'));
  assert.equal(serialNumber, undefined);
  assert.match(await readFile(at('release/licences.txt'), 'utf8'), /^MIT: .*\bastro\b/m);
});

test('Whoever has the key of the editors sees that the sums are theirs, and that other sums are not', async () => {
  const sums = await readFile(at('release/SHA256SUMS'));
  const signers = at('content/seals/signers.txt');
  const verify = (input: Uint8Array) =>
    spawnSync(
      'ssh-keygen',
      ['-Y', 'verify', '-f', signers, '-I', 'editors', '-n', 'sourced-report', '-s', at('release/SHA256SUMS.sig')],
      { input },
    ).status;
  assert.equal(verify(sums), 0);
  assert.notEqual(verify(Buffer.from(sums.toString().replace('site.tar', 'site.tgz'))), 0);
});

test('The archive holds the site in order, and has the same bytes whoever packs it, whenever', async () => {
  const { publications } = JSON.parse(await readFile(at('content/record.json'), 'utf8')) as PublishedRecord;
  const day = publications.at(-1)?.day ?? '';
  const names = execFileSync('tar', ['--list', '--file', at('release/site.tar')], { encoding: 'utf8' })
    .trim()
    .split('\n');
  assert.deepEqual(names[0], 'site/');
  await mkdir(at('unpacked'));
  execFileSync('tar', ['--extract', '--file', at('release/site.tar'), '--directory', at('unpacked')]);
  assert.deepEqual(await fingerprintFolder(at('unpacked/site')), await fingerprintFolder(at('dist')));
  const packed = await readFile(at('release/site.tar'));
  for (const file of await findFiles(at('dist'))) {
    await utimes(at(`dist/${file}`), 1, 2);
    await chmod(at(`dist/${file}`), 0o600);
  }
  // Written anew, in the other order.
  for (const file of (await findFiles(at('dist'))).toReversed()) {
    const bytes = await readFile(at(`dist/${file}`));
    await rm(at(`dist/${file}`));
    await writeFile(at(`dist/${file}`), bytes);
  }
  packSite(findTar(), at('dist'), day, at('again.tar'));
  assert.ok(packed.equals(await readFile(at('again.tar'))));
  await copyFile(at('dist/404.html'), at('dist/more.html'));
  packSite(findTar(), at('dist'), day, at('more.tar'));
  assert.ok(!packed.equals(await readFile(at('more.tar'))));
});

test('What a release makes is kept by git out of the project', () => {
  assert.equal(spawnSync('git', ['check-ignore', '--quiet', 'release/site.tar']).status, 0);
});
