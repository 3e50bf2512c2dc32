import process from 'node:process';
import { Mistakes } from '../../model/mistake.ts';
import { readContent } from '../../content/read-content.ts';
import { getContentFolder } from '../../content/folder.ts';
import { Findings } from './findings.ts';
import { ImportRefusal } from './import-refusal.ts';
import { readArguments } from './read-arguments.ts';
import { readManuscript } from './read-manuscript.ts';
import { describe } from './describe.ts';
import { bringIn } from './write/bring-in.ts';

try {
  const { file, into, choices, details, ...rest } = readArguments();
  const findings = new Findings(choices);
  const manuscript = await readManuscript(file, findings);
  const folder = into ?? getContentFolder();
  const day = new Date().toISOString().slice(0, 10);
  const brought = await bringIn(manuscript, { folder, day, ...rest }, findings);
  console.log(describe(file, folder, brought, findings, details));
  await readContent(folder);
  console.log(`\nSee it with: ${folder === 'content' ? '' : `CONTENT=${folder} `}npm run dev`);
} catch (error) {
  if (!(error instanceof ImportRefusal || error instanceof Mistakes)) throw error;
  console.error(`\n${error.message}\n`);
  process.exitCode = 1;
}
