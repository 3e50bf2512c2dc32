import process from 'node:process';
import { parseArgs } from 'node:util';
import { findNamedAddress, getContentFolder, inFolder } from '../content/folder.ts';
import { Mistakes, toMessage } from '../model/mistake.ts';
import { publish } from './publishing/publish.ts';
import { rebase } from './publishing/rebase.ts';
import { signLast } from './sealing/sign.ts';
import { stampLast } from './sealing/timestamp.ts';

const { values } = parseArgs({
  options: {
    first: { type: 'boolean', default: false },
    rebase: { type: 'boolean', default: false },
    sign: { type: 'string' },
    timestamp: { type: 'string' },
  },
});

let consequence = 'Nothing was published.';
try {
  const directory = getContentFolder();
  if (values.rebase) console.log(await rebase(directory, findNamedAddress()));
  console.log(await publish({ directory, address: findNamedAddress(), now: new Date(), isFirst: values.first }));
  consequence = 'The last publication stands as it is. Once this is put right, run the command again.';
  if (values.sign !== undefined) console.log(await signLast(directory, values.sign));
  if (values.timestamp !== undefined) console.log(await stampLast(directory, values.timestamp));
} catch (error) {
  if (!(error instanceof Mistakes)) throw error;
  console.error(`\n${toMessage(error.mistakes.map(inFolder), consequence)}\n`);
  process.exitCode = 1;
}
