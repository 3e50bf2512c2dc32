import assert from 'node:assert/strict';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { after, test } from 'node:test';
import { makeKey, openTimeAuthority } from '../../../tests/servers/time-authority.ts';
import { readFolder } from '../../content/read-content.ts';
import { toPublishableReport } from '../../content/reading/reading.ts';
import { findSealed } from '../../model/record/seals/sealed-head.ts';
import { publish } from '../publishing/publish.ts';
import { signLast } from './sign.ts';
import { stampLast } from './timestamp.ts';

const folder = await mkdtemp(path.join(os.tmpdir(), 'sealing-'));
const directory = path.join(folder, 'content');
const [key, other] = [path.join(folder, 'key'), path.join(folder, 'other')];
const authority = await openTimeAuthority();
after(async () => {
  authority.close();
  await rm(folder, { recursive: true });
});
[key, other].forEach(makeKey);
await cp('tests/mistakes/sound', directory, { recursive: true });

const inSeals = (name: string) => path.join(directory, 'seals', name);
const readSealed = async () => {
  const sealed = findSealed(toPublishableReport(await readFolder(directory)));
  assert.ok(sealed);
  return sealed;
};
const publishOn = (day: string) =>
  publish({ directory, address: 'http://127.0.0.1:9/', isFirst: true, now: new Date(`${day}T10:00:00Z`) });

test('Where nothing is published, there is nothing to seal', async () => {
  await assert.rejects(signLast(directory, key), /There is no publication that could be sealed/);
});

test('A publication is signed with a key, whose comment is not told', async () => {
  await publishOn('2026-12-01');
  assert.equal((await readSealed()).signature, undefined);
  assert.match(await signLast(directory, key), /Publication 1 is signed\. Commit content\/seals\/1\.txt\.sig/);
  assert.match((await readSealed()).signature ?? '', /^-----BEGIN SSH SIGNATURE-----\n/);
  assert.match(
    await readFile(inSeals('signers.txt'), 'utf8'),
    /^editors namespaces="sourced-report" ssh-ed25519 \S+\n$/,
  );
  assert.match(await signLast(directory, key), /is signed already/);
});

test('A key that is none is told, and so is one that nobody knows as the editors’', async () => {
  await rm(inSeals('1.txt.sig'));
  await assert.rejects(
    signLast(directory, path.join(folder, 'none')),
    /ssh-keygen says: [^]*Name the file of a private key/,
  );
  await assert.rejects(signLast(directory, other), /none of those in this file[^]*add it:\n {4}editors namespaces=/);
  assert.deepEqual(await readdir(path.join(directory, 'seals')), ['signers.txt']);
  await signLast(directory, key);
});

test('An authority dates a publication once its certificates are there, and its reply is kept only when it holds', async () => {
  const stamp = () => stampLast(directory, authority.address);
  await assert.rejects(stamp(), /authority\.pem\n {2}Nobody could check a time stamp without this file/);
  await writeFile(inSeals('authority.pem'), authority.certificates);
  for (const [answer, said] of [
    [503, /answers 503/],
    [Buffer.from('nothing'), /openssl says: /],
    [Buffer.alloc(0), /openssl says: /],
  ] as const) {
    authority.answer = answer;
    await assert.rejects(stamp(), said);
  }
  authority.answer = undefined;
  await assert.rejects(stampLast(directory, 'http://127.0.0.1:9/'), /The authority cannot be asked/);
  assert.equal((await readSealed()).isDated, false);
  assert.match(await stamp(), /Publication 1 is dated by http:/);
  assert.equal((await readSealed()).isDated, true);
  assert.match(await stamp(), /is dated already/);
});

test('A reply of an authority whose certificates are others, and one of before, are refused', async () => {
  const before = await readFile(inSeals('1.txt.tsr'));
  await rm(inSeals('1.txt.tsr'));
  authority.answer = before;
  await assert.rejects(stampLast(directory, authority.address), /openssl says: /);
  authority.answer = undefined;
  const impostor = await openTimeAuthority();
  await assert.rejects(stampLast(directory, impostor.address), /openssl says: [^]*holds the certificates/);
  impostor.close();
  await writeFile(inSeals('1.txt.tsr'), before);
});

test('The next publication is not sealed by what sealed the one before, whose seals stay', async () => {
  const file = path.join(directory, 'sections/1-first.mdx');
  const text = await readFile(file, 'utf8');
  await writeFile(file, text.replace('[^report]', '[^report] It was over.[^anna]'));
  assert.match(await publishOn('2026-12-02'), /Publication 2 of 2026-12-02/);
  const { publication, signature, isDated } = await readSealed();
  assert.deepEqual([publication.number, signature, isDated], [2, undefined, false]);
  await signLast(directory, key);
  assert.deepEqual((await readdir(path.join(directory, 'seals'))).toSorted(), [
    '1.txt.sig',
    '1.txt.tsr',
    '2.txt.sig',
    'authority.pem',
    'signers.txt',
  ]);
});

test('A machine without the programs that seal is told what to install', async () => {
  const { PATH } = process.env;
  await rm(inSeals('2.txt.sig'));
  await mkdir(path.join(folder, 'empty'));
  process.env.PATH = path.join(folder, 'empty');
  try {
    await assert.rejects(signLast(directory, key), /ssh-keygen cannot be run[^]*the package openssh-client/);
    await assert.rejects(stampLast(directory, authority.address), /openssl cannot be run[^]*the package openssl/);
  } finally {
    process.env.PATH = PATH;
  }
});
