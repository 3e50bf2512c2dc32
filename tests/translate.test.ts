import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { after, test } from 'node:test';
import { promisify } from 'node:util';
import { readFolder } from '../src/content/read-content.ts';

const content = await mkdtemp(path.join(tmpdir(), 'translate-'));
await cp('tests/mistakes/sound', content, { recursive: true });
after(() => rm(content, { recursive: true }));

/** What the command says of this content, on either stream. */
async function translate(...words: string[]): Promise<string> {
  const run = promisify(execFile)(process.execPath, ['src/commands/translate.ts', ...words], {
    env: { ...process.env, CONTENT: content },
  });
  const { stdout, stderr } = await run.catch((error: unknown) => error as { stdout: string; stderr: string });
  return stdout + stderr;
}

const readStale = async (): Promise<string[]> => {
  const { mistakes, unpublishable } = await readFolder(content);
  assert.deepEqual(mistakes, []);
  return unpublishable.filter(({ rule }) => rule === 'stale-translation').map(({ what }) => what);
};

test('The command writes a folder ready to fill, which is not published before somebody has looked', async () => {
  const said = await translate('uk');
  for (const name of ['report.yaml', 'sources.yaml', 'places.yaml', 'sections/1-first.mdx', 'sections/2-second.mdx']) {
    assert.ok(said.includes(`${path.join(content, 'uk', name)} holds the original’s words`), name);
  }
  assert.equal((await readStale()).length, 2);
  assert.match(await translate('uk', 'all'), /^1\.1, 1\.2, 2\.1: held against the original/);
  assert.deepEqual(await readStale(), []);
  assert.match(await translate('uk'), /lacks nothing/);
});

test('A statement whose original is reworded is stale until it is named', async () => {
  const file = path.join(content, 'sections/1-first.mdx');
  const text = await readFile(file, 'utf8');
  await writeFile(file, text.replace('It was cold.', 'It was very cold.'));
  const [stale = '', ...others] = await readStale();
  assert.match(stale, /^The original of 1\.2 /);
  assert.deepEqual(others, []);
  assert.match(await translate('uk', '9.9'), /no statement 9\.9/);
  assert.equal((await readStale()).length, 1);
  await translate('uk', '1.2');
  assert.deepEqual(await readStale(), []);
});

test('The report’s own language is no translation, nor is one that the interface does not speak', async () => {
  for (const words of [[], ['en'], ['xx']]) assert.match(await translate(...words), /Name a language that is not/);
});
