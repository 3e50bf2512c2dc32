import { spawnSync } from 'node:child_process';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { getContentFolder, inFolder } from '../content/folder.ts';
import { Mistakes, toMessage } from '../model/mistake.ts';
import { prepareRelease } from './releasing/make-release.ts';

const { values } = parseArgs({ options: { sign: { type: 'string' } } });

try {
  const makeRelease = await prepareRelease(getContentFolder(), values.sign);
  const built = spawnSync(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build'], { stdio: 'inherit' });
  if (built.status === 0) console.log(await makeRelease('dist', 'release'));
  else process.exitCode = 1;
} catch (error) {
  if (!(error instanceof Mistakes)) throw error;
  console.error(`\n${toMessage(error.mistakes.map(inFolder), 'Nothing was released.')}\n`);
  process.exitCode = 1;
}
