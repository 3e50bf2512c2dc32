import { expect } from '@playwright/test';
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';
import { test } from 'node:test';
import { routes } from '../src/model/routes.ts';
import { searchFiles } from '../src/search/index/search-files.ts';
import { copyProject } from './machine/build-elsewhere.ts';
import { findFreePort } from './servers/free-port.ts';

test('In `npm run dev`, the search is there and follows an edit of the content', async () => {
  const elsewhere = await copyProject('in-dev');
  const port = String(await findFreePort());
  const server = spawn(process.execPath, ['node_modules/astro/bin/astro.mjs', 'dev', '--port', port], {
    cwd: elsewhere.directory,
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', NODE_TEST_CONTEXT: undefined },
    stdio: 'ignore',
  });
  try {
    const start = `http://localhost:${port}/${routes.searchFiles()}${searchFiles.start}`;
    const readStart = async (): Promise<string> => {
      const response = await fetch(start).catch(() => undefined);
      return response?.ok ? await response.text() : '';
    };
    await expect.poll(readStart, { timeout: 240_000 }).toContain('Zaporizhzhia');
    assert.doesNotMatch(await readStart(), /zaporizhlandia/);
    const file = path.join(elsewhere.directory, 'content', 'terms.yaml');
    const terms = await readFile(file, 'utf8');
    await writeFile(file, terms.replace('name: Zaporizhzhia', 'name: Zaporizhzhia\n  synonyms: [Zaporizhlandia]'));
    await expect.poll(readStart, { timeout: 240_000 }).toContain('zaporizhlandia');
  } finally {
    server.kill();
    await once(server, 'exit');
    await elsewhere.remove();
  }
});
