import process from 'node:process';
import { parseArgs } from 'node:util';
import { findNamedAddress, getContentFolder, inFolder } from '../content/folder.ts';
import { Mistakes, toMessage } from '../model/mistake.ts';
import { publish } from './publishing/publish.ts';

const { values } = parseArgs({ options: { first: { type: 'boolean', default: false } } });

try {
  const directory = getContentFolder();
  console.log(await publish({ directory, address: findNamedAddress(), now: new Date(), isFirst: values.first }));
} catch (error) {
  if (!(error instanceof Mistakes)) throw error;
  console.error(`\n${toMessage(error.mistakes.map(inFolder), 'Nothing was published.')}\n`);
  process.exitCode = 1;
}
