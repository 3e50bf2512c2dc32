import process from 'node:process';
import { parseArgs } from 'node:util';
import { Mistakes } from '../../model/mistake.ts';
import { readContent } from '../../content/read-content.ts';
import { getContentFolder } from '../../content/folder.ts';
import { bringIn } from './bring-in.ts';
import { ImportRefusal } from './import-refusal.ts';
import { readManuscript } from './read-manuscript.ts';

const usage = 'npm run import -- path/to/report.txt [--into another-folder] [--replace] [--language en]';

try {
  const { file, into, ...rest } = readArguments();
  const manuscript = await readManuscript(file);
  const folder = into ?? getContentFolder();
  const day = new Date().toISOString().slice(0, 10);
  const { files, kept, language } = await bringIn(manuscript, { folder, day, ...rest });
  const count = manuscript.paragraphs.length;
  console.log(`${file}: ${count === 1 ? '1 paragraph' : `${String(count)} paragraphs`}, language ${language}.`);
  for (const notice of manuscript.notices) console.log(`  Note: ${notice}`);
  if (kept !== undefined) console.log(`What stood in ${folder}/ is kept in ${kept}/.`);
  console.log(`Written into ${folder}/:\n${files.map((name) => `  ${name}`).join('\n')}`);
  console.log(
    `\nEvery sentence is credited to the report itself at first. Next: titles and summaries, then who says what.`,
  );
  await readContent(folder);
  console.log(`See it with: ${folder === 'content' ? '' : `CONTENT=${folder} `}npm run dev`);
} catch (error) {
  if (!(error instanceof ImportRefusal || error instanceof Mistakes)) throw error;
  console.error(`\n${error.message}\n`);
  process.exitCode = 1;
}

function readArguments(): { file: string; into: string | undefined; replace: boolean; language: string | undefined } {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { into: { type: 'string' }, replace: { type: 'boolean', default: false }, language: { type: 'string' } },
    });
    const [file, ...more] = positionals;
    if (file === undefined || more.length > 0) throw new Error('Name one file.');
    return { file, into: values.into, replace: values.replace, language: values.language };
  } catch (error) {
    throw new ImportRefusal(error instanceof Error ? error.message : '', usage);
  }
}
