import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import { findPlace } from './find-place.ts';
import { ownOutput } from './own-output.ts';
import { publishSite } from './publish-site.ts';

let room = '';
let site = '';
const notices: string[] = [];
beforeEach(() => {
  room = mkdtempSync(path.join(tmpdir(), 'place-'));
  site = path.join(room, 'site');
  notices.length = 0;
});
afterEach(() => {
  rmSync(room, { recursive: true });
});

const own = () => ownOutput(findPlace(site), (notice) => notices.push(notice));

const hash = (text: string) => createHash('sha256').update(text).digest();

/** Writes a site of one file, and whatever else comes to lie beside it. */
function publish(text: string, beside: Readonly<Record<string, string>> = {}): void {
  const output = own();
  for (const [name, words] of Object.entries({ ...beside, 'index.html': text })) {
    mkdirSync(path.dirname(path.join(output.workplace, name)), { recursive: true });
    writeFileSync(path.join(output.workplace, name), words);
  }
  try {
    publishSite(output, new Map([['index.html', hash('new')]]));
  } finally {
    output.release();
  }
}

const standing = () => readFileSync(path.join(site, 'index.html'), 'utf8');

/** A site that stood before. */
function stand(): void {
  mkdirSync(site);
  writeFileSync(path.join(site, 'index.html'), 'old');
}

test('A site takes the place of the one before, and nothing else is left', () => {
  stand();
  publish('new');
  assert.equal(standing(), 'new');
  assert.deepEqual(readdirSync(room), ['site']);
});

test('A file too many, a changed one or a missing one stops the swap, and the site before stays', () => {
  stand();
  assert.throws(() => {
    publish('new', { '.prerender/server.mjs': '' });
  }, /^Refusal: \.prerender\/server\.mjs is not of this build/);
  assert.throws(() => {
    publish('newer');
  }, /index\.html has changed/);
  const output = own();
  assert.throws(() => {
    publishSite(output, new Map([['index.html', hash('new')]]));
  }, /index\.html is missing/);
  output.release();
  assert.equal(standing(), 'old');
});

test('A new site that cannot take the place brings the one before back', () => {
  stand();
  const output = own();
  assert.throws(() => {
    publishSite(output, vanishing(output.workplace));
  }, /ENOENT/);
  output.release();
  assert.equal(standing(), 'old');
});

/** A list of no files; while it is read, the folder of the new site goes. */
function vanishing(folder: string): Map<string, Buffer> {
  const list = new Map<string, Buffer>();
  list.keys = () => {
    rmSync(folder, { recursive: true });
    return new Map<string, Buffer>().keys();
  };
  return list;
}

test('While one process owns the output another is told who does', () => {
  const output = own();
  const parent = JSON.stringify({ process: process.ppid, began: beganAt(process.ppid), host: hostname() });
  writeFileSync(path.join(room, 'site.build', 'owner.json'), parent);
  assert.throws(own, new RegExp(`^Refusal: Another build \\(process ${String(process.ppid)}\\) is writing ${site}`));
  writeFileSync(path.join(room, 'site.build', 'owner.json'), parent.replace(hostname(), 'elsewhere'));
  assert.throws(own, /A build on elsewhere .* delete .*owner\.json/);
  assert.ok(existsSync(output.workplace));
});

function beganAt(id: number): string {
  return execFileSync('cut', ['-d', ' ', '-f', '22', `/proc/${String(id)}/stat`], { encoding: 'utf8' }).trim();
}

test('An owner that is dead, or whose number another process has now, is told and followed', () => {
  mkdirSync(path.join(room, 'site.build', 'site-left'), { recursive: true });
  const dead = spawnSync('true').pid;
  for (const owner of [
    { process: dead, began: '' },
    { process: process.ppid, began: '1' },
  ]) {
    mkdirSync(path.join(room, 'site.build'), { recursive: true });
    writeFileSync(path.join(room, 'site.build', 'owner.json'), JSON.stringify({ ...owner, host: hostname() }));
    publish('new');
  }
  assert.match(notices.join(), new RegExp(`process ${String(dead)} did not end.*process ${String(process.ppid)} did`));
  assert.deepEqual(readdirSync(room), ['site']);
});

test('A build that is killed between the two renames is mended by the next', () => {
  stand();
  const killedAfterOneRename = `
    import fs from 'node:fs';
    import { syncBuiltinESMExports } from 'node:module';
    const { ownOutput } = await import('${new URL('own-output.ts', import.meta.url).href}');
    const { publishSite } = await import('${new URL('publish-site.ts', import.meta.url).href}');
    const { renameSync } = fs;
    fs.renameSync = (from, to) => { renameSync(from, to); process.kill(process.pid, 'SIGKILL'); };
    syncBuiltinESMExports();
    publishSite(ownOutput('${site}', () => {}), new Map());`;
  const where = { env: { ...process.env, PATH: '' } };
  assert.throws(() => execFileSync(process.execPath, ['--input-type=module', '-e', killedAfterOneRename], where));
  assert.equal(existsSync(site), false);
  own().release();
  assert.equal(standing(), 'old');
  assert.deepEqual(readdirSync(room), ['site']);
});

test('Where the system exchanges two folders at once, a server finds the old site or the new one at any moment', () => {
  stand();
  const tools = path.join(room, 'tools');
  mkdirSync(tools);
  const words = '[ "$1 $2" = "--exchange --no-target-directory" ] || exit 1';
  const moves = 'mv "$4" "$4.aside" && mv "$3" "$4" && mv "$4.aside" "$3"';
  writeFileSync(path.join(tools, 'mv'), `#!/bin/sh\n${words}\nPATH=${process.env.PATH ?? ''}\n${moves}\n`, {
    mode: 0o755,
  });
  const withoutRename = `
    import fs from 'node:fs';
    import { createHash } from 'node:crypto';
    import { syncBuiltinESMExports } from 'node:module';
    const { ownOutput } = await import('${new URL('own-output.ts', import.meta.url).href}');
    const { publishSite } = await import('${new URL('publish-site.ts', import.meta.url).href}');
    const output = ownOutput('${site}', () => {});
    fs.writeFileSync(output.workplace + '/index.html', 'new');
    fs.renameSync = () => { throw new Error('Nothing may be moved away.'); };
    syncBuiltinESMExports();
    publishSite(output, new Map([['index.html', createHash('sha256').update('new').digest()]]));`;
  execFileSync(process.execPath, ['--input-type=module', '-e', withoutRename], {
    env: { ...process.env, PATH: tools },
  });
  assert.equal(standing(), 'new');
  assert.deepEqual(readdirSync(room), ['site', 'tools']);
});

test('A symbolic link is followed: what it points to is swapped, and it stays a link', () => {
  mkdirSync(path.join(room, 'web'));
  symlinkSync('web', site);
  publish('new');
  assert.equal(readFileSync(path.join(room, 'web', 'index.html'), 'utf8'), 'new');
  assert.deepEqual(readdirSync(room), ['site', 'web']);
});

test('A link to nothing, a file, a mount point and a folder of somebody else are refused with a remedy', () => {
  symlinkSync('nowhere', site);
  assert.throws(own, /link to a folder that is not there\. Make the folder/);
  rmSync(site);
  writeFileSync(site, '');
  assert.throws(own, /is no folder\. Move it away/);
  assert.throws(() => findPlace('/proc'), /is a mount point/);
  rmSync(site);
  mkdirSync(path.join(room, 'site.build'));
  writeFileSync(path.join(room, 'site.build', 'thesis.txt'), 'mine');
  assert.throws(own, /was made by no build\. Move it away/);
  assert.deepEqual(readdirSync(path.join(room, 'site.build')), ['thesis.txt']);
});
