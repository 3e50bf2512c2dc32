import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { after, test } from 'node:test';
import { toTinyReport } from '../../tests/tiny-report.ts';
import { toEdition } from '../model/edition.ts';
import type { Report } from '../model/report.ts';
import { checkLinks } from './link-check.ts';
import { listRedirects } from './redirects.ts';

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
const finished = { editions: [toEdition(report, `https://report.example${base}`)], directory, base, hashes: new Map() };
await listRedirects(finished);
after(() => rm(directory, { recursive: true }));

test('Hosts that read a list of redirects find one, and the check of links follows it', async () => {
  const list = await readFile(path.join(directory, '_redirects'), 'utf8');
  assert.equal(list, '/some/path/sections/jails/ /some/path/sections/prisons/ 301\n');
  await checkLinks(finished);
});
