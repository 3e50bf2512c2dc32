import process from 'node:process';
import { launchBrowser } from '../browser/open-site.ts';
import { findFreePort } from '../servers/free-port.ts';
import { placeSite } from '../servers/place-site.ts';
import { startServer } from '../servers/start-server.ts';
import { measurePages, type BudgetRow } from './measure-pages.ts';
import { runLighthouse, toMedianRun, type LighthouseResult } from './run-lighthouse.ts';

/** One page of every kind. */
const kinds = [
  '',
  'sections/crimea/',
  'sources/',
  'sources/nrc/',
  'places/',
  'keywords/',
  'search/',
  'corrections/',
  'about/',
  'report.html',
];
const categories = ['performance', 'accessibility', 'best-practices', 'seo'];

/** Speed differs from run to run; Lighthouse’s own guide takes the median of several. */
const runs = 3;

const port = await findFreePort();
const browser = await launchBrowser([`--remote-debugging-port=${String(port)}`]);
const rows = await measurePages(browser);
for (const row of rows) print(row, row.measured <= row.bound);

const { root, remove } = await placeSite('dist', '/');
const server = await startServer('nginx', root);
console.log(
  '\nLighthouse, on a slow line and a slow telephone: four categories, largest paint, layout shift, blocking time; the median of three runs',
);
for (const page of kinds) {
  const results: LighthouseResult[] = [];
  for (let run = 0; run < runs; run += 1)
    results.push(await runLighthouse(`${server.origin}/${page}`, port, categories));
  const lhr = toMedianRun(results);
  const scores = categories.map((name) => Math.round((lhr.categories[name]?.score ?? 0) * 100));
  const audits = ['largest-contentful-paint', 'cumulative-layout-shift', 'total-blocking-time'];
  const figures = audits.map((name) => lhr.audits[name]?.displayValue ?? '');
  console.log(`/${page.padEnd(20)} ${scores.join(' ').padEnd(18)} ${figures.join('  ')}`);
  if (scores.some((score) => score < 100)) {
    process.exitCode = 1;
    const short = Object.values(lhr.audits).filter(({ score }) => score !== null && score < 1);
    console.log(`  short: ${short.map(({ id }) => id).join(', ')}`);
  }
}
await server.stop();
await remove();
await browser.close();

function print({ what, measured, bound }: BudgetRow, held: boolean): void {
  console.log(
    `${held ? 'within' : 'BEYOND'}  ${what}: ${measured.toLocaleString('en')} of ${bound.toLocaleString('en')}`,
  );
  if (!held) process.exitCode = 1;
}
