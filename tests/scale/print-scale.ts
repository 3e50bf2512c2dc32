import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { promisify } from 'node:util';
import { launchBrowser } from '../browser/open-site.ts';
import { serveCompressed } from '../browser/serve-compressed.ts';
import { makeReport } from './make-report.ts';

/** How many sections the reports have, step by step; arguments of the command take precedence. */
const steps = process.argv.length > 2 ? process.argv.slice(2).map(Number) : [50, 500, 5_000];

const sayMemory = `data:text/javascript,process.on('exit',()=>console.error('most memory:',process.resourceUsage().maxRSS))`;
const folder = await mkdtemp(path.join(tmpdir(), 'scale-'));
const browser = await launchBrowser();
let before: number | undefined;
for (const sections of steps) {
  const content = path.join(folder, 'content');
  const outDir = path.join(folder, 'site');
  await makeReport('content', content, sections);
  const start = performance.now();
  const { stderr } = await promisify(execFile)(
    process.execPath,
    ['--import', sayMemory, 'node_modules/astro/bin/astro.mjs', 'build', '--outDir', outDir],
    { env: { ...process.env, CONTENT: content, ASTRO_TELEMETRY_DISABLED: '1' }, maxBuffer: 256_000_000 },
  );
  const seconds = (performance.now() - start) / 1000;
  const memory = Number(/most memory: (\d+)/.exec(stderr)?.[1]) / 1024 ** 2;
  const growth = before === undefined ? '' : `, ${(seconds / before).toFixed(1)} times the step before`;
  console.log(
    `${String(sections)} sections: ${seconds.toFixed(1)} s${growth}; ${memory.toFixed(2)} GiB; ${(await measureSearch(outDir)).toLocaleString('en')} bytes to the first result`,
  );
  before = seconds;
}
await browser.close();
await rm(folder, { recursive: true });

/** Bytes that a search fetches, from focus to the first result. */
async function measureSearch(directory: string): Promise<number> {
  const site = await serveCompressed(directory);
  const page = await browser.newPage();
  await page.goto(`${site.address}about/`, { waitUntil: 'networkidle' });
  site.sent.length = 0;
  await page.getByRole('searchbox').fill('summonses');
  await page.locator('#results ol a').first().waitFor();
  const bytes = site.sent.reduce((sum, [, length]) => sum + length, 0);
  await page.close();
  await site.close();
  return bytes;
}
