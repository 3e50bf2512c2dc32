import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { after, beforeEach, test } from 'node:test';
import { readContent } from '../../content/read-content.ts';
import { historyOf } from '../../model/record/history.ts';
import { publish } from './publish.ts';
import { rebase } from './rebase.ts';
import { takeSide } from './two-logs.ts';

let directory = '';
let published: string | undefined;
const site = createServer((_, response) => {
  response.writeHead(published === undefined ? 500 : 200).end(published);
}).listen(0, '127.0.0.1');
await once(site, 'listening');
const address = `http://127.0.0.1:${String((site.address() as AddressInfo).port)}/`;
const folders: string[] = [];
after(async () => {
  site.closeAllConnections();
  site.close();
  await Promise.all(folders.map((folder) => rm(folder, { recursive: true })));
});

const git = (...command: string[]) => {
  const names = ['-c', 'user.name=Editor', '-c', 'user.email=editor@example.org', '-c', 'commit.gpgsign=false'];
  return execFileSync('git', [...names, ...command], { cwd: directory, stdio: 'pipe' });
};
const inContent = (name: string) => path.join(directory, name);
const read = (name: string) => readFile(inContent(name), 'utf8');
const publishOn = (day: string, isFirst = false) =>
  publish({ directory, address, now: new Date(`2026-12-${day}T10:00:00Z`), isFirst });

async function edit(name: string, before: string, changed: string): Promise<void> {
  const text = await read(name);
  assert.ok(text.includes(before), name);
  await writeFile(inContent(name), text.replace(before, changed));
}

async function publishChange(
  name: string,
  words: readonly [string, string],
  entry: string,
  day: string,
): Promise<void> {
  await edit(name, ...words);
  await writeFile(inContent('corrections.yaml'), `- { ${entry}, what: Of ${day}., why: A slip. }\n`);
  await publishOn(day);
  git('commit', '-qam', `Published on ${day}`);
}

const rain = ['sections/1-first.mdx', ['It was cold.', 'It was very cold.'], 'statement: "1.2"'] as const;
const sun = ['sections/2-second.mdx', ['The sun shone later.', 'The sun shone at noon.'], 'statement: "2.1"'] as const;

// Two editors publish from the same record: one on 2 December, the other one, on a branch, on 3 December.
beforeEach(async () => {
  published = undefined;
  directory = await mkdtemp(path.join(os.tmpdir(), 'two-editors-'));
  folders.push(directory);
  await cp('tests/mistakes/sound', directory, { recursive: true });
  await publishOn('01', true);
  git('init', '-q', '-b', 'main');
  git('add', '-A');
  git('commit', '-qm', 'Begin');
  git('checkout', '-qb', 'other');
  await publishChange(...sun, '03');
  git('checkout', '-q', 'main');
  await publishChange(...rain, '02');
});

const merge = () => spawnSync('git', ['merge', '--no-commit', 'other'], { cwd: directory });

/** What was said at each publication. */
async function toSaid(): Promise<string[]> {
  const { record } = await readContent(directory);
  return record.publications.map(({ day, corrections }) => [day, ...corrections.map(({ what }) => what)].join(' '));
}

test('Two publications that a merge left in conflict are named as such, and one is put behind the other', async () => {
  assert.notEqual(merge().status, 0);
  assert.match(await read('record.json'), /^<{7}/m);
  await assert.rejects(publishOn('04'), /Two editors published\.[^]*-- --rebase/);
  assert.match(await rebase(directory, address), /^Publication 2 of 2026-12-03 stands behind 2 of 2026-12-02 /);
  await publishOn('04');
  assert.deepEqual(await toSaid(), ['2026-12-01', '2026-12-02 Of 02.', '2026-12-04 Of 03.']);
  const report = await readContent(directory);
  assert.deepEqual(
    historyOf(report, '2.1').map(({ text, since }) => [since, text]),
    [
      ['2026-12-01', 'The sun shone later.'],
      ['2026-12-04', 'The sun shone at noon.'],
    ],
  );
  await assert.rejects(rebase(directory, address), /continues from publication to publication/);
});

test('What the site holds stays first, whichever was published earlier and is merged into the other', async () => {
  git('checkout', '-q', 'other');
  published = await read('record.json');
  git('checkout', '-q', 'main');
  merge();
  await rebase(directory, address);
  await publishOn('04');
  assert.deepEqual(await toSaid(), ['2026-12-01', '2026-12-03 Of 03.', '2026-12-04 Of 02.']);
});

test('A record in which somebody kept both publications is put in order, too', async () => {
  merge();
  const sides = (['ours', 'theirs'] as const).map(async (side) => takeSide(await read('record.json'), side));
  const [ours, theirs] = (await Promise.all(sides)).map((text) => JSON.parse(text) as { publications: unknown[] });
  assert.ok(ours && theirs);
  const both = { publications: [...ours.publications, theirs.publications.at(-1)] };
  await writeFile(inContent('record.json'), JSON.stringify(both));
  await writeFile(inContent('report.yaml'), takeSide(await read('report.yaml'), 'ours'));
  git('add', '-A');
  git('commit', '-qm', 'Merged by hand');
  await assert.rejects(publishOn('04'), /does not continue[^]*-- --rebase/);
  await rebase(directory, address);
  await publishOn('04');
  assert.deepEqual(await toSaid(), ['2026-12-01', '2026-12-02 Of 02.', '2026-12-04 Of 03.']);
});

test('A record for which one side was taken in a merge has the other one still, until the merge is committed', async () => {
  merge();
  for (const name of ['record.json', 'report.yaml']) git('checkout', '--ours', name);
  await assert.rejects(publishOn('04'), /Statement 2\.1 is not what was published/);
  await rebase(directory, address);
  await publishOn('04');
  assert.deepEqual(await toSaid(), ['2026-12-01', '2026-12-02 Of 02.', '2026-12-04 Of 03.']);
});

test('Both editors changed one sentence: the words that they agree on are published with what both said', async () => {
  git('checkout', '-q', 'other');
  await publishChange('sections/1-first.mdx', ['It was cold.', 'It was icy.'], 'statement: "1.2"', '03');
  git('checkout', '-q', 'main');
  merge();
  await assert.rejects(async () => {
    await rebase(directory, address);
    await publishOn('04');
  }, /1-first\.mdx:\d+:1\n {2}Two versions of this file were merged/);
  await rebase(directory, address);
  await writeFile(inContent('sections/1-first.mdx'), takeSide(await read('sections/1-first.mdx'), 'theirs'));
  await publishOn('04');
  assert.deepEqual(await toSaid(), ['2026-12-01', '2026-12-02 Of 02.', '2026-12-04 Of 03. Of 03.']);
  const [, second, third] = historyOf(await readContent(directory), '1.2');
  assert.deepEqual([second?.text, third?.text], ['It was very cold.', 'It was icy.']);
});
