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

/** Serves the site in this folder on a free port, below this path, and starts a browser. */
export async function openSite(directory = siteUnderTest.directory, base = siteUnderTest.base): Promise<OpenSite> {
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
  const browser = await launchBrowser();
  return {
    address: `http://localhost:${String(port)}${base}`,
    browser,
    close: async () => {
      await browser.close();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** Starts the Chromium of this machine, without the services of its own that it would ask the network for. */
export async function launchBrowser(more: readonly string[] = []): Promise<Browser> {
  const executablePath = findChromium();
  if (executablePath === undefined) throw new Error('There is no Chromium: npm test installs one or says how.');
  const args = ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update'];
  return chromium.launch({ executablePath, args: [...args, '--disable-sync', '--no-first-run', ...more] });
}
