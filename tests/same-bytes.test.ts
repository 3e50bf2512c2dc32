import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { after, test } from 'node:test';
import { copyProject } from './machine/build-elsewhere.ts';
import { bringBuildPackages } from './machine/build-packages.ts';
import { findFiles } from '../src/build/find-files.ts';
import { fingerprintFolder } from './machine/fingerprint-folder.ts';

const elsewhere = await copyProject('in a folder with “spaces” & [signs]');
after(() => elsewhere.remove());

test('A build in another folder, time zone, locale and year, without what tests need, has the same bytes in every file', async () => {
  bringBuildPackages(elsewhere.directory);
  const environment = { TZ: 'Pacific/Kiritimati', LANG: 'uk_UA.UTF-8', LC_ALL: 'tr_TR.UTF-8' };
  await elsewhere.build(environment, 'faketime', '2031-02-28 23:59:00');
  const there = await fingerprintFolder(path.join(elsewhere.directory, 'dist'));
  assert.deepEqual(there, await fingerprintFolder('dist'));
});

test('SHA256SUMS lists every other file of the site and checks out', async () => {
  const sums = await readFile('dist/SHA256SUMS', 'utf8');
  const listed = sums
    .split('\n')
    .filter(Boolean)
    .map((line) => line.slice(66));
  assert.deepEqual(
    listed.toSorted(),
    (await findFiles('dist')).filter((file) => file !== 'SHA256SUMS'),
  );
  execFileSync('sha256sum', ['--check', '--strict', '--quiet', 'SHA256SUMS'], { cwd: 'dist' });
});
