import { chromium, type Browser } from '@playwright/test';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import sirv from 'sirv';
import { findChromium } from './find-chromium.ts';
import { siteUnderTest } from './site-under-test.ts';

/** A finished site served on this machine, with a browser to look at it. */
export interface OpenSite {
  /** `http://localhost:1234` plus the path that the site lives below, with a slash at the end. */
  readonly address: string;
  readonly browser: Browser;
  readonly close: () => Promise<void>;
}

/** What is started for the first who asks, handed to all who ask while it runs, and ended by the last of them. */
interface Shared<T> {
  readonly started: Promise<T>;
  users: number;
}

const servers = new Map<string, Shared<{ address: string; close: () => Promise<void> }>>();
const browsers = new Map<'one', Shared<Browser>>();

/** Serves the site in this folder on a free port, below this path, with a browser; test files of one process share both. */
export async function openSite(directory = siteUnderTest.directory, base = siteUnderTest.base): Promise<OpenSite> {
  const name = `${directory} below ${base}`;
  const { address } = await share(servers, name, () => serveSite(directory, base));
  const browser = await share(browsers, 'one', () => launchBrowser());
  return {
    address,
    browser,
    close: async () => {
      await leave(browsers, 'one', (shared) => shared.close());
      await leave(servers, name, (shared) => shared.close());
    },
  };
}

function share<K, T>(all: Map<K, Shared<T>>, key: K, start: () => Promise<T>): Promise<T> {
  const shared = all.get(key) ?? { started: start(), users: 0 };
  shared.users += 1;
  all.set(key, shared);
  return shared.started;
}

async function leave<K, T>(all: Map<K, Shared<T>>, key: K, end: (started: T) => Promise<void>): Promise<void> {
  const shared = all.get(key);
  if (!shared) return;
  shared.users -= 1;
  if (shared.users > 0) return;
  all.delete(key);
  await end(await shared.started);
}

/** Serves the site in this folder on a free port, below this path, for whichever browser. */
export async function serveSite(
  directory = siteUnderTest.directory,
  base = siteUnderTest.base,
): Promise<{ address: string; close: () => Promise<void> }> {
  const files = sirv(directory, { dev: true, onNoMatch: () => undefined });
  const server = createServer((request, response) => {
    const url = request.url ?? '/';
    const notFound = (): void => void response.writeHead(404, { 'content-type': 'text/html' }).end('<!doctype html>');
    if (!url.startsWith(base)) {
      notFound();
      return;
    }
    request.url = `/${url.slice(base.length)}`;
    files(request, response, notFound);
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://localhost:${String(port)}${base}`,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** Starts the Chromium of this machine or another one, without the services of its own that it would ask the network for. */
export async function launchBrowser(more: readonly string[] = [], executablePath = findChromium()): Promise<Browser> {
  if (executablePath === undefined) throw new Error('There is no Chromium: npm test installs one or says how.');
  const args = ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update'];
  return chromium.launch({ executablePath, args: [...args, '--disable-sync', '--no-first-run', ...more] });
}
