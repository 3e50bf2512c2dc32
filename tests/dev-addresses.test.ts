import { expect } from '@playwright/test';
import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { after, test } from 'node:test';
import { readPageLinks } from '../src/build/page-links.ts';
import { routes } from '../src/model/routes.ts';
import { searchFiles } from '../src/search/index/search-files.ts';
import { openDev } from './servers/open-dev.ts';

const dev = await openDev('in-dev');
const { address } = dev;
after(dev.close);

test('Every link of the site answers as in a build: pages, books, data, citations, pictures', async () => {
  const known = new Set([address]);
  for (const from of known) {
    const response = await fetch(from);
    assert.equal(response.status, 200, from);
    if (!response.headers.get('content-type')?.startsWith('text/html')) {
      assert.ok((await response.arrayBuffer()).byteLength > 0, from);
      continue;
    }
    const { targets } = await readPageLinks(await response.text());
    for (const target of targets) {
      const { origin, pathname } = new URL(target, from);
      if (origin === new URL(address).origin && !/^\/(?:@|src\/|node_modules\/)/.test(pathname))
        known.add(origin + pathname);
    }
  }
  for (const name of [
    'report.html',
    'report.pdf',
    'report.epub',
    'report.png',
    'feed.xml',
    'sitemap-index.xml',
    'sections/crimea.bib',
    '4.5/',
  ]) {
    assert.ok(known.has(address + name), name);
  }
});

test('In `npm run dev`, the search is there and follows an edit of the content', async () => {
  const start = `${address}${routes.searchFiles()}${searchFiles.start}`;
  const readStart = async (): Promise<string> => {
    const response = await fetch(start).catch(() => undefined);
    return response?.ok ? await response.text() : '';
  };
  await expect.poll(readStart, { timeout: 240_000 }).toContain('Zaporizhzhia');
  assert.doesNotMatch(await readStart(), /zaporizhlandia/);
  const file = path.join(dev.folder, 'terms.yaml');
  const terms = await readFile(file, 'utf8');
  await writeFile(file, terms.replace('name: Zaporizhzhia', 'name: Zaporizhzhia\n  synonyms: [Zaporizhlandia]'));
  await expect.poll(readStart, { timeout: 240_000 }).toContain('zaporizhlandia');
});
