import type { PhrasingContent } from 'mdast';
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';
import { toMessage } from '../model/mistake.ts';
import { findSectionName, toSectionFileName } from '../model/routes.ts';
import { collapse } from '../model/statements/words.ts';
import { checkEnvironment, getContentFolder, isFolderMissing } from '../content/folder.ts';
import { getLanguage } from '../content/reading/reading.ts';
import { startReading } from '../content/reading/start-reading.ts';
import { wordingFor } from '../wording/wording.ts';
import { findItself } from './import/write/find-itself.ts';
import { itselfId } from './import/write/new-report.ts';
import { toFreeName, toName } from '../model/names.ts';
import { toSectionFile } from './import/write/to-section-file.ts';

const title = collapse(process.argv.slice(2).join(' '));

const environment = checkEnvironment();

if (title === '' || isFolderMissing(environment)) {
  const message =
    title === '' ? 'Name the section: npm run new -- "Title"' : toMessage(environment, 'Nothing was written.');
  console.error(`\n${message}\n`);
  process.exitCode = 1;
} else {
  const sections = path.join(getContentFolder(), 'sections');
  await mkdir(sections, { recursive: true });
  const taken = (await readdir(sections)).flatMap((name) => findSectionName(name) ?? []);
  const number = Math.max(0, ...taken.map((section) => section.number)) + 1;
  const name = toFreeName(toName(title), new Set(taken.map(({ id }) => id)));
  const { itself, placeholder } = wordingFor(getLanguage(await startReading())).newReport;
  const file = path.join(sections, toSectionFileName({ number, id: name }));
  const source = findItself(getContentFolder()) ?? itselfId;
  const words: PhrasingContent[] = [
    { type: 'text', value: placeholder },
    { type: 'footnoteReference', identifier: source, label: source },
  ];
  const notes = new Map([[source, [{ type: 'text' as const, value: itself }]]]);
  const section = { title, summary: title, blocks: [{ type: 'paragraph' as const, children: words }], notes };
  await writeFile(file, toSectionFile(section), { flag: 'wx' });
  console.log(`${file} is section ${String(number)}.`);
}
