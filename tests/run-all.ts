import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { globSync } from 'node:fs';
import process from 'node:process';

/** Files that only look at the finished site: in one process, where they share one server and one browser. */
const looking = [
  'accessibility',
  'citing',
  'editions',
  'every-page',
  'first-screen',
  'html-validity',
  'keyboard',
  'layout',
  'places',
  'policy',
  'print',
  'quick-exit',
  'reference-managers',
  'report-page',
  'search',
  'section-pages',
  'source-pages',
  'structured-data',
  'typeface',
].map((name) => `tests/${name}.test.ts`);

const others = globSync(['src/**/*.test.ts', 'tests/**/*.test.ts']).filter((file) => !looking.includes(file));

/** Runs these files; what they say is told once all of them are through, so that two runs do not mix. */
async function run(files: readonly string[], ...options: readonly string[]): Promise<boolean> {
  const runner = spawn(process.execPath, ['--test', '--test-timeout=900000', ...options, ...files.toSorted()], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  runner.stdout.on('data', (data: Buffer) => (said += data.toString()));
  await once(runner, 'close');
  process.stdout.write(said);
  return runner.exitCode === 0;
}

/** Two runs side by side, as a machine of two cores bears them; those at the end of the alphabet follow the shorter one. */
const isLate = (file: string): boolean => /^tests\/[s-z]/.test(file);
const inTurn = async (): Promise<boolean[]> => [
  await run(looking, '--test-isolation=none'),
  await run(others.filter(isLate), '--test-concurrency=1'),
];
const passed = await Promise.all([
  inTurn(),
  run(
    others.filter((file) => !isLate(file)),
    '--test-concurrency=1',
  ),
]);
process.exitCode = passed.flat().every(Boolean) ? 0 : 1;
