import { appendFile, mkdir, readdir, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { stringify } from 'yaml';
import type { ReportSettings } from '../../../schema/report-settings.ts';
import { readLoosely } from '../../../content/read-loosely.ts';
import type { Findings } from '../findings.ts';
import { ImportRefusal } from '../import-refusal.ts';
import type { Manuscript } from '../manuscript.ts';
import { tellUndrawn } from '../report/tell-undrawn.ts';
import type { Parting } from '../report/sections.ts';
import { wordsOf } from '../report/words-of.ts';
import { chooseLanguage } from './choose-language.ts';
import { findItself } from './find-itself.ts';
import { itselfId, toNewCompanions, toNewReport } from './new-report.ts';

/** Where a manuscript goes, and what becomes of what stands there. */
export interface Destination {
  readonly folder: string;
  readonly replace: boolean;
  readonly language: string | undefined;
  readonly textLanguage?: string | undefined;
  readonly parting?: Parting | undefined;
  /** The day that names the folder of what is replaced. */
  readonly day: string;
}

/** What was written, and where what stood there before is kept. */
export interface BroughtIn {
  readonly files: readonly string[];
  readonly kept: string | undefined;
  readonly language: string;
  readonly sections: number;
  readonly statements: number;
  readonly sources: number;
  readonly equal: number;
  readonly sameAsBefore: number;
}

/** Writes a manuscript as the sections of a report, with the files that it needs beside them; it never overwrites. */
export async function bringIn(
  manuscript: Manuscript,
  destination: Destination,
  findings: Findings,
): Promise<BroughtIn> {
  const { folder, replace, day, parting } = destination;
  const sections = await list(path.join(folder, 'sections'));
  if (sections.length > 0 && !replace) throw refuse(folder, sections.length);
  const former = readLoosely<ReportSettings>(folder, 'report.yaml');
  const named = destination.language ?? (replace ? undefined : former.language);
  const { language, marked } = chooseLanguage(wordsOf(manuscript.tree), named, findings, destination.textLanguage);
  const itself = (replace ? undefined : findItself(folder)) ?? itselfId;
  // All is made before anything is moved.
  const {
    title,
    files: made,
    statements,
    sources,
  } = toNewReport(manuscript, { language, marked, parting, itself }, findings);
  await tellUndrawn(wordsOf(manuscript.tree), language, findings);
  const words = { title, subtitle: manuscript.subtitle, sources: sources.sources };
  const files = new Map<string, string | Uint8Array>([
    ...made,
    ...toNewCompanions(words, language, replace ? toKept(former) : {}),
  ]);
  const shown = [...made.values()].join('\n');
  for (const [name, bytes] of manuscript.pictures)
    if (shown.includes(`../pictures/${name}`)) files.set(`pictures/${name}`, bytes);
    else findings.tell('Pictures that stand in notes left out', name);
  const kept = replace ? await keepFormer(folder, day) : undefined;
  const written: string[] = [];
  for (const [name, bytes] of files) {
    await mkdir(path.dirname(path.join(folder, name)), { recursive: true });
    const isWritten = await writeFile(path.join(folder, name), bytes, { flag: 'wx' }).then(() => true, isThereAlready);
    if (isWritten) written.push(name);
    else if (name === 'sources.yaml' && sources.sources.length > 0) await addSources(folder, sources);
  }
  const { equal, sameAsBefore } = sources;
  return {
    files: written,
    kept,
    language,
    sections: made.size,
    statements,
    sources: sources.sources.length,
    equal,
    sameAsBefore,
  };
}

/** Sources that stand there already stay as they are; those of the notes come behind them. */
async function addSources(
  folder: string,
  { sources }: { sources: readonly { id: string; name: string }[] },
): Promise<void> {
  const drafts = sources.map(({ id, name }) => [id, { name, kind: 'publication', draft: true }] as const);
  await appendFile(path.join(folder, 'sources.yaml'), `\n${stringify(Object.fromEntries(drafts))}`);
}

function refuse(folder: string, count: number): ImportRefusal {
  const sections = count === 1 ? '1 section' : `${String(count)} sections`;
  const what = `${folder}/ holds ${sections} already, and nothing is ever overwritten. Nothing was written.`;
  const into = '--into another-folder   puts the new report into a folder of its own';
  const instead = `--replace               puts it into ${folder}/ and keeps what stands there in ${folder}/former/`;
  return new ImportRefusal(what, `To go on, add one of these behind the path:\n    ${into}\n    ${instead}`);
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
