import assert from 'node:assert/strict';
import { once } from 'node:events';
import { cp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { after, test } from 'node:test';
import { stripVTControlCharacters } from 'node:util';
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
  const told =
    'content/(?:uk/)?sections/\\S+mdx:1:1\n  A curly brace opens code here\\.\n.*\n\n1 mistake in the content\\. .*';
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
  await elsewhere.build();
  assert.deepEqual(await fingerprintFolder(site), await fingerprintFolder('dist'));
  const folders = (await readdir(elsewhere.directory)).filter((name) => name.startsWith('dist'));
  assert.deepEqual(folders, ['dist']);
});

test('A second build refuses in one sentence while the first one runs, and harms it not', async () => {
  const first = elsewhere.begin();
  const ended = once(first, 'exit');
  await Promise.race([once(first.stdout ?? first, 'data'), ended]);
  const failure = await elsewhere.build().catch((error: unknown) => error);
  assert.ok(failure instanceof Error && 'stderr' in failure);
  const told = `\nAnother build (process ${String(first.pid)}) is writing ${site}. Begin again when it is through.\n\n`;
  assert.equal(failure.stderr, told);
  assert.deepEqual(await ended, [0, null]);
  assert.deepEqual(await fingerprintFolder(site), await fingerprintFolder('dist'));
});

test('Whatever the umask and the rights of its sources, a web server can read all of the site', async () => {
  const strict = ['sh', '-c', 'umask 077; chmod -R go= public; exec "$@"', 'sh'];
  await elsewhere.build({}, ...strict);
  const entries = await readdir(site, { recursive: true, withFileTypes: true });
  for (const entry of entries) {
    const { mode } = await stat(path.join(entry.parentPath, entry.name));
    assert.equal(mode & 0o777, entry.isDirectory() ? 0o755 : 0o644, entry.name);
  }
  assert.equal((await stat(site)).mode & 0o777, 0o755);
});
