import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import { readAtRest } from './reading-at-rest.ts';

test('What changes while the content is read is read, too, in every folder of it', async () => {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'rest-'));
  try {
    for (const name of ['report.yaml', 'sections/1-a.mdx', 'uk/sections/1-a.mdx', 'pictures/gate.jpg']) {
      const file = path.join(folder, name);
      await mkdir(path.dirname(file), { recursive: true });
      await writeFile(file, 'old');
      let times = 0;
      const read = async (): Promise<string> => {
        times += 1;
        const text = await readFile(file, 'utf8');
        if (times === 1) await writeFile(file, 'newer');
        if (times === 2) await rm(file);
        if (times === 2) await writeFile(file, 'newest');
        return text;
      };
      assert.equal(await readAtRest(folder, read), 'newest', name);
      assert.equal(times, 3);
    }
  } finally {
    await rm(folder, { recursive: true });
  }
});
