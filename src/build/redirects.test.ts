import { expect } from '@playwright/test';
import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { after, test } from 'node:test';
import { openSite } from '../../tests/browser/open-site.ts';
import { toTinyReport } from '../../tests/tiny-report.ts';
import { toEdition } from '../model/edition.ts';
import type { Report } from '../model/report.ts';
import { checkLinks } from './link-check.ts';
import { writeRedirects } from './redirects.ts';

const directory = await mkdtemp(path.join(os.tmpdir(), 'redirects-'));
const base = '/some/path/';
const tiny = toTinyReport();
const [first, ...others] = tiny.sections;
const report: Report = { ...tiny, sections: [{ ...first, formerly: ['jails'] }, ...others] };
await mkdir(path.join(directory, 'sections/prisons'), { recursive: true });
await writeFile(
  path.join(directory, 'sections/prisons/index.html'),
  '<!doctype html><title>Prisons</title><p id="1.2">',
);
const finished = { ...toEdition(report, `https://report.example${base}`), directory, base, hashes: new Map() };
await writeRedirects(finished);
const site = await openSite(directory, base);
after(async () => {
  await site.close();
  await rm(directory, { recursive: true });
});

test('An old address leads to the present one, at the same statement', async () => {
  const page = await site.browser.newPage();
  await page.goto(`${site.address}sections/jails/#1.2`);
  await expect(page).toHaveURL(`${site.address}sections/prisons/#1.2`);
  await page.close();
});

test('Without script it leads to the present page all the same', async () => {
  const page = await site.browser.newPage({ javaScriptEnabled: false });
  await page.goto(`${site.address}sections/jails/`);
  await expect(page).toHaveURL(`${site.address}sections/prisons/`);
  await page.close();
});

test('Hosts that read a list of redirects find one, and the check of links follows it', async () => {
  const list = await readFile(path.join(directory, '_redirects'), 'utf8');
  assert.equal(list, '/some/path/sections/jails/ /some/path/sections/prisons/ 301\n');
  await checkLinks(finished);
});
