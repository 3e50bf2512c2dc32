import { mkdir, readdir, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { ReportSettings } from '../../schema/report-settings.ts';
import { languages } from '../../wording/wording.ts';
import { readLoosely } from '../../content/read-loosely.ts';
import { findItself } from './find-itself.ts';
import { ImportRefusal } from './import-refusal.ts';
import type { Manuscript } from './manuscript.ts';
import { itselfId, toNewCompanions, toNewSections } from './new-report.ts';

/** Where a manuscript goes, and what becomes of what stands there. */
export interface Destination {
  readonly folder: string;
  readonly replace: boolean;
  readonly language: string | undefined;
  /** The day that names the folder of what is replaced. */
  readonly day: string;
}

/** What was written, and where what stood there before is kept. */
export interface BroughtIn {
  readonly files: readonly string[];
  readonly kept: string | undefined;
  readonly language: string;
}

/** Writes a manuscript as the sections of a report, with the files that it needs beside them; it never overwrites. */
export async function bringIn(manuscript: Manuscript, destination: Destination): Promise<BroughtIn> {
  const { folder, replace, day } = destination;
  const sections = await list(path.join(folder, 'sections'));
  if (sections.length > 0 && !replace) throw refuse(folder, sections.length);
  const former = readLoosely<ReportSettings>(folder, 'report.yaml');
  const language = getLanguage(destination.language ?? (replace ? undefined : former.language), manuscript);
  const itself = (replace ? undefined : findItself(folder)) ?? itselfId;
  // All is made before anything is moved.
  const files = toNewSections(manuscript, language, itself);
  for (const [name, text] of toNewCompanions(manuscript.title, language, replace ? toKept(former) : {}))
    files.set(name, text);
  const kept = replace ? await keepFormer(folder, day) : undefined;
  await mkdir(path.join(folder, 'sections'), { recursive: true });
  const written: string[] = [];
  for (const [name, text] of files) {
    const isWritten = await writeFile(path.join(folder, name), text, { flag: 'wx' }).then(() => true, isThereAlready);
    if (isWritten) written.push(name);
  }
  return { files: written, kept, language };
}

function refuse(folder: string, count: number): ImportRefusal {
  const sections = count === 1 ? '1 section' : `${String(count)} sections`;
  const what = `${folder}/ holds ${sections} already, and nothing is ever overwritten. Nothing was written.`;
  const into = '--into another-folder   puts the new report into a folder of its own';
  const instead = `--replace               puts it into ${folder}/ and keeps what stands there in ${folder}/former/`;
  return new ImportRefusal(what, `To go on, add one of these behind the path:\n    ${into}\n    ${instead}`);
}

function getLanguage(named: string | undefined, { paragraphs }: Manuscript): string {
  const text = paragraphs
    .map((paragraph) => paragraph.text.slice(0, 1000))
    .join(' ')
    .slice(0, 10_000);
  const cyrillic = text.match(/\p{Script=Cyrillic}/gu)?.length ?? 0;
  const language = named ?? (cyrillic > (text.match(/\p{L}/gu)?.length ?? 0) / 2 ? 'uk' : 'en');
  if (languages.includes(language)) return language;
  throw new ImportRefusal(
    `The interface does not speak \`${language}\`.`,
    `It speaks ${languages.join(', ')}: add \`--language en\`, say.`,
  );
}

/** What a new report takes over from the settings of the one that it replaces. */
function toKept(former: Partial<ReportSettings>): Partial<ReportSettings> {
  const { address, 'quick-exit': exit } = former;
  return { ...(address === undefined ? {} : { address }), ...(exit === undefined ? {} : { 'quick-exit': exit }) };
}

async function keepFormer(folder: string, day: string): Promise<string> {
  const taken = await list(path.join(folder, 'former'));
  let name = day;
  for (let number = 2; taken.includes(name); number += 1) name = `${day}-${String(number)}`;
  const kept = path.join(folder, 'former', name);
  await mkdir(kept, { recursive: true });
  const moved = (await list(folder)).filter((entry) => !['former', 'README.md'].includes(entry));
  for (const entry of moved) await rename(path.join(folder, entry), path.join(kept, entry));
  return kept;
}

async function list(folder: string): Promise<string[]> {
  const names = await readdir(folder).catch(() => []);
  return names.filter((name) => !name.startsWith('.'));
}

function isThereAlready(error: NodeJS.ErrnoException): boolean {
  if (error.code === 'EEXIST') return false;
  throw error;
}
