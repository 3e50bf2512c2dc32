import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { after, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { stripVTControlCharacters } from 'node:util';
import { publishSite, tidyUp } from '../src/build/publish-site.ts';
import { copyProject } from './machine/build-elsewhere.ts';
import { fingerprintFolder } from './machine/fingerprint-folder.ts';

const elsewhere = await copyProject('all-or-nothing');
const site = path.join(elsewhere.directory, 'dist');
await cp('dist', site, { recursive: true });
await writeFile(path.join(site, 'last-good'), 'This is the site that stood before.');
const before = await fingerprintFolder(site);
after(() => elsewhere.remove());

/** Mistakes, each of which stops a build at another moment. */
const failures: readonly { moment: string; file: string; text: string }[] = [
  { moment: 'the content is checked', file: 'content/sections/9-loose.mdx', text: 'Text without a head.' },
  { moment: 'files are bundled', file: 'src/pages/broken.astro', text: "---\nimport './missing.ts';\n---\n" },
  { moment: 'pages are made', file: 'src/pages/broken.astro', text: "---\nthrow new Error('Broken.');\n---\n" },
];

for (const { moment, file, text } of failures) {
  test(`A build that fails while ${moment} leaves the last good site as it was`, async () => {
    await writeFile(path.join(elsewhere.directory, file), text);
    await assert.rejects(elsewhere.build());
    await rm(path.join(elsewhere.directory, file));
    assert.deepEqual(await fingerprintFolder(site), before);
  });
}

test('A section that only Astro’s own compiler cannot read ends the build with a message, without a stack trace', async () => {
  const config = path.join(elsewhere.directory, 'astro.config.mjs');
  const sound = await readFile(config, 'utf8');
  const broken = "() => (tree) => { tree.children.push({ type: 'mdxFlowExpression', value: '{' }) }";
  await writeFile(config, sound.replace('remarkPlugins: [', `remarkPlugins: [${broken}, `));
  const failure = await elsewhere.build().catch((error: unknown) => error);
  await writeFile(config, sound);
  assert.ok(failure instanceof Error && 'code' in failure && 'stderr' in failure);
  assert.equal(failure.code, 1);
  const told = 'content/sections/\\S+mdx:1:1\n  A curly brace opens code here\\.\n.*\n\n1 mistake in the content\\. .*';
  assert.match(String(failure.stderr), new RegExp(`^\n${told}\n\n$`));
  assert.deepEqual(await fingerprintFolder(site), before);
});

/** What a build says or has done when it is killed. */
const moments: readonly { moment: string; isThere: (said: string) => boolean }[] = [
  { moment: 'when it has just begun', isThere: (said) => said !== '' },
  { moment: 'while it bundles', isThere: (said) => said.includes('Building') },
  { moment: 'while it writes pages', isThere: (said) => /─ .*\.html/.test(said) },
  {
    moment: 'after the last page, before the steps are through',
    isThere: (said) => /generating static routes[^]*✓ Completed in/.test(said),
  },
];

for (const { moment, isThere } of moments) {
  test(`A build that is killed ${moment} leaves the last good site as it was`, async () => {
    const build = elsewhere.begin();
    let said = '';
    const listen = (data: Buffer): void => {
      // In CI the build speaks in colours.
      said += stripVTControlCharacters(data.toString());
      if (isThere(said)) build.kill('SIGKILL');
    };
    build.stdout?.on('data', listen);
    build.stderr?.on('data', listen);
    await once(build, 'exit');
    assert.equal(build.signalCode, 'SIGKILL', said);
    assert.deepEqual(await fingerprintFolder(site), before);
  });
}

test('The build after that is whole, and nothing is left of those that were killed', async () => {
  await mkdir(path.join(elsewhere.directory, 'dist.next'), { recursive: true });
  await writeFile(path.join(elsewhere.directory, 'dist.next', 'left-over.html'), 'Left over.');
  await elsewhere.build();
  assert.deepEqual(await fingerprintFolder(site), await fingerprintFolder('dist'));
  const folders = (await readdir(elsewhere.directory)).filter((name) => name.startsWith('dist'));
  assert.deepEqual(folders, ['dist']);
});

test('A build that is killed between setting the former site aside and putting the new one there is mended by the next', async () => {
  const place = path.join(elsewhere.directory, 'swap');
  for (const name of ['swap', 'swap.next']) {
    await mkdir(path.join(elsewhere.directory, name));
    await writeFile(path.join(elsewhere.directory, name, 'which'), name);
  }
  const killedAfterOneRename = `
    import fs from 'node:fs';
    import { syncBuiltinESMExports } from 'node:module';
    const { renameSync } = fs;
    fs.renameSync = (from, to) => { renameSync(from, to); process.kill(process.pid, 'SIGKILL'); };
    syncBuiltinESMExports();
    const { publishSite } = await import('${pathToFileURL('src/build/publish-site.ts').href}');
    await publishSite('${place}');`;
  assert.throws(() => execFileSync(process.execPath, ['--input-type=module', '-e', killedAfterOneRename]));
  assert.equal(existsSync(place), false);
  await tidyUp(place);
  assert.deepEqual(await readdir(place), ['which']);
  assert.equal(existsSync(`${place}.next`), false);
  await mkdir(`${place}.next`);
  await publishSite(place);
  assert.deepEqual(await readdir(place), []);
  assert.equal(existsSync(`${place}.former`), false);
});
