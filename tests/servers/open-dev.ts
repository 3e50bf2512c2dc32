import { expect } from '@playwright/test';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import process from 'node:process';
import { stripVTControlCharacters } from 'node:util';
import { copyProject } from '../machine/build-elsewhere.ts';
import { findFreePort } from './free-port.ts';

/** A copy of the project in `npm run dev`. */
export interface DevSite {
  readonly address: string;
  /** The content that it shows. */
  readonly folder: string;
  /** What it has said in the terminal, or since that was emptied. */
  terminal: string;
  readonly close: () => Promise<void>;
}

/** Starts `npm run dev` in a copy of the project, whose content may be changed before, and waits until it listens. */
export async function openDev(name: string, prepare?: (folder: string) => Promise<void>): Promise<DevSite> {
  const elsewhere = await copyProject(name);
  const folder = path.join(elsewhere.directory, 'content');
  await prepare?.(folder);
  const port = String(await findFreePort());
  const address = `http://localhost:${port}/`;
  const dev = spawn(process.execPath, ['node_modules/astro/bin/astro.mjs', 'dev', '--port', port], {
    cwd: elsewhere.directory,
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', SITE_ADDRESS: address, NODE_TEST_CONTEXT: undefined },
  });
  const close = async (): Promise<void> => {
    dev.kill();
    await once(dev, 'exit');
    await elsewhere.remove();
  };
  const site: DevSite = { address, folder, terminal: '', close };
  for (const stream of [dev.stdout, dev.stderr])
    stream.on('data', (part: Buffer) => (site.terminal += stripVTControlCharacters(part.toString())));
  await expect.poll(() => site.terminal, { timeout: 240_000 }).toContain('watching for file changes');
  return site;
}
