import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, test } from 'node:test';

interface Locked {
  readonly integrity?: string;
  readonly license?: string;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
  packages: Readonly<Record<string, Locked>>;
};
const workflows = readdirSync('.github/workflows').map((name) => readFileSync(`.github/workflows/${name}`, 'utf8'));
const folder = mkdtempSync(path.join(tmpdir(), 'licences-'));
after(() => {
  rmSync(folder, { recursive: true });
});

/** What `npm run licences` answers for a lock of these packages. */
function askForLicences(locked: Readonly<Record<string, Locked>>): ReturnType<typeof spawnSync> {
  writeFileSync(path.join(folder, 'package-lock.json'), JSON.stringify({ packages: locked }));
  return spawnSync(process.execPath, [path.resolve('src/commands/print-licences.ts')], {
    cwd: folder,
    encoding: 'utf8',
  });
}

test('The lock names a hash for every package, also for those of other platforms', () => {
  const unhashed = Object.entries(packages).filter(([at, { integrity }]) => at !== '' && integrity === undefined);
  assert.deepEqual(
    unhashed.map(([at]) => at),
    [],
  );
  const names = new Set(Object.keys(packages).map((at) => at.split('node_modules/').at(-1)));
  const missing = Object.values(packages).flatMap(({ optionalDependencies = {} }) =>
    Object.keys(optionalDependencies).filter((name) => !names.has(name)),
  );
  assert.deepEqual(missing, []);
  for (const platform of ['darwin-arm64', 'darwin-x64', 'win32-x64-msvc', 'linux-arm64-gnu'])
    assert.ok(names.has(`@takumi-rs/core-${platform}`), platform);
});

test('No package of a build binds who reads the site, and one that might is told', () => {
  const { status, stderr } = spawnSync(process.execPath, ['src/commands/print-licences.ts'], { encoding: 'utf8' });
  assert.equal(stderr, '');
  assert.equal(status, 0);
  for (const license of ['GPL-3.0', 'CPAL-1.0 OR AGPL-1.0', 'MIT AND GPL-3.0', 'MIT AND (ISC OR GPL-3.0)', undefined]) {
    const told = askForLicences({ 'node_modules/x': license === undefined ? {} : { license } });
    assert.equal(told.status, 1, license);
    assert.match(String(told.stderr), new RegExp(`Look at ${RegExp.escape(license ?? 'none named')}: `));
  }
  assert.equal(askForLicences({ 'node_modules/x': { license: '(GPL-3.0 OR MIT)' } }).status, 0);
});

test('Actions are pinned by the hash of a commit', () => {
  const used = workflows.flatMap((workflow) => [...workflow.matchAll(/uses: (\S+)/g)].map(([, action = '']) => action));
  assert.ok(used.length > 3);
  for (const action of used) assert.match(action, /^[\w-]+\/[\w-]+@[0-9a-f]{40}$/);
});

test('What is published is built in a job that installs no package of the tests', () => {
  const jobs = workflows.flatMap((workflow) => workflow.split(/^ {2}(?=\w+:$)/m));
  const publishing = jobs.filter((job) => /upload-pages-artifact|gh release create/.test(job));
  assert.equal(publishing.length, 2);
  for (const job of publishing) {
    assert.match(job, /npm run (?:build|release)/);
    assert.deepEqual(
      [...job.matchAll(/npm (?:ci|install)\b.*/g)].map(([command]) => command),
      ['npm ci --omit=dev'],
    );
  }
});

test('The list of what a build consists of is in the words of CycloneDX, each package with hash and licence', () => {
  const { stdout } = spawnSync('npm', ['run', '--silent', 'sbom'], { encoding: 'utf8', maxBuffer: 64_000_000 });
  const { bomFormat, components } = JSON.parse(stdout) as {
    bomFormat: string;
    components: { name: string; hashes?: unknown[] }[];
  };
  assert.equal(bomFormat, 'CycloneDX');
  assert.deepEqual(
    components.filter(({ hashes = [] }) => hashes.length === 0),
    [],
  );
  assert.ok(components.some(({ name }) => name === 'astro'));
  assert.ok(!components.some(({ name }) => name === 'typescript-eslint'));
});
