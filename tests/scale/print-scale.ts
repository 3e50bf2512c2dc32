import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { launchBrowser } from '../browser/open-site.ts';
import { makeReport } from './make-report.ts';
import { measureBuild } from './measure-build.ts';
import { measureKeywords } from './measure-keywords.ts';
import { measureSearch } from './measure-search.ts';
import { measureSize } from './measure-size.ts';

/** How many sections the reports have, step by step; arguments of the command take precedence. */
const steps = process.argv.length > 2 ? process.argv.slice(2).map(Number) : [50, 500, 5_000];

/** What a site may cost at each size, as the design promises it. */
const bounds: Readonly<Record<number, Readonly<Record<string, number>>>> = {
  500: {
    'keywords out of sight below their guide word': 0,
    files: 6_000,
    'bytes of a search': 60_000,
    'requests of a search': 12,
    'bytes of the offline list': 60_000,
  },
  5_000: { 'CPU seconds': 360, GiB: 3, 'bytes of a search': 140_000, 'requests of a search': 12 },
};
const everywhere = { 'bytes of the heaviest page': 60_000, 'elements of the largest page': 5_000 };

const folder = await mkdtemp(path.join(tmpdir(), 'scale-'));
const content = path.join(folder, 'content');
const site = path.join(folder, 'site');
const browser = await launchBrowser();
for (const sections of steps) {
  await makeReport('content', content, sections);
  const figures = {
    ...(await measureBuild(content, site)),
    ...(await measureSize(site)),
    ...(await measureSearch(browser, site)),
    ...(await measureKeywords(browser, site)),
  };
  const bound: Readonly<Record<string, number>> = { ...everywhere, ...bounds[sections] };
  console.log(`\n${sections.toLocaleString('en')} sections`);
  for (const [what, measured] of Object.entries(figures)) {
    const most = bound[what];
    const held = most === undefined ? '      ' : measured <= most ? 'within' : 'BEYOND';
    const of = most === undefined ? '' : ` of ${most.toLocaleString('en')}`;
    console.log(`${held}  ${what}: ${measured.toLocaleString('en', { maximumFractionDigits: 2 })}${of}`);
    if (held === 'BEYOND') process.exitCode = 1;
  }
}
await browser.close();
await rm(folder, { recursive: true });
