// Loaded before a build: writes down each file that the program opens, a line each, into the file that OPENINGS names.
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import process from 'node:process';

const write = fs.appendFileSync;
const list = process.env.OPENINGS ?? '';
const tell = (file) => {
  if (typeof file === 'string' || file instanceof URL) write(list, `${String(file)}\n`);
};

for (const owner of [fs, fs.promises]) {
  for (const name of ['readFile', 'readFileSync', 'open', 'openSync', 'createReadStream']) {
    const open = owner[name];
    if (typeof open !== 'function') continue;
    owner[name] = function (file, ...rest) {
      // Appending to the list opens a file, too.
      if (file !== list) tell(file);
      return open.call(this, file, ...rest);
    };
  }
}
syncBuiltinESMExports();
