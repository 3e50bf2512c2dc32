import assert from 'node:assert/strict';
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { test } from 'node:test';
import { readContent, readFolder } from '../src/content/read-content.ts';
import { toPublishableReport } from '../src/content/reading.ts';

const examples = 'tests/mistakes';
const names = (await readdir(examples)).filter((name) => name !== 'sound');

/** What an editor reads when the files of an example replace those of a sound report; `x.missing` takes x away. */
async function readMessage(example: string): Promise<string> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'mistake-'));
  try {
    await cp(path.join(examples, 'sound'), folder, { recursive: true });
    await cp(path.join(examples, example), folder, {
      recursive: true,
      filter: (file) => !file.endsWith('message.txt'),
    });
    const missing = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.missing'));
    for (const name of missing) {
      await rm(path.join(folder, name));
      await rm(path.join(folder, name.replace(/\.missing$/, '')), { recursive: true });
    }
    toPublishableReport(await readFolder(folder));
    return 'No mistake was found.';
  } catch (error) {
    assert.ok(error instanceof Error);
    assert.equal(error.name, 'Mistakes', error.stack);
    return error.message;
  } finally {
    await rm(folder, { recursive: true });
  }
}

test('The sound report, which the examples of mistakes break, has no mistake', async () => {
  assert.equal((await readContent(path.join(examples, 'sound'))).sections.length, 2);
});

for (const name of names) {
  test(`The mistake “${name.replaceAll('-', ' ')}” is told with its place and its remedy`, async () => {
    const file = path.join(examples, name, 'message.txt');
    const message = `${await readMessage(name)}\n`;
    if (process.env.UPDATE_MESSAGES) await writeFile(file, message);
    assert.equal(message, await readFile(file, 'utf8'));
  });
}
