import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { toHash } from '../../model/record/log/canonical.ts';
import { recordSchema, type Publication } from '../../schema/record.ts';

/** The log of one editor, from the first publication on. */
type Log = readonly Publication[];

/**
 * The logs of editors who published without knowing of each other, that of this branch first: as a merge left them
 * between its marks in `record.json`, as git holds them beside it, or one behind the other in the same list.
 */
export async function findLogs(directory: string): Promise<Log[]> {
  const text = await readFile(path.join(directory, 'record.json'), 'utf8').catch(() => '');
  const here = toNamed([takeSide(text, 'ours'), takeSide(text, 'theirs')]);
  const merged = toNamed(await Promise.all([':2', ':3', 'MERGE_HEAD'].map((side) => readFromGit(directory, side))));
  // One log that is none of those that were merged was put in order already.
  const logs =
    here.size === 1 && [...here.keys()].every((name) => !merged.has(name)) ? here : new Map([...here, ...merged]);
  const names = [...logs.keys()];
  return [...logs].filter(([name]) => !names.some((other) => other.startsWith(`${name} `))).map(([, log]) => log);
}

/** The logs that these texts hold, each once, by the hashes of its publications. */
function toNamed(texts: readonly string[]): Map<string, Log> {
  const logs = texts.flatMap((text) => toLogs(readPublications(text)));
  return new Map(logs.map((log) => [log.map(toHash).join(' '), log]));
}

/** A text as one side of a merge has it, without the marks of conflicts. */
export function takeSide(text: string, side: 'ours' | 'theirs'): string {
  return text.replace(
    /^<{7}[^\n]*\n([^]*?)(?:^\|{7}[^\n]*\n[^]*?)?^={7}\r?\n([^]*?)^>{7}[^\n]*(?:\n|$)/gm,
    (_, ours: string, theirs: string) => (side === 'ours' ? ours : theirs),
  );
}

function readPublications(text: string): Log {
  try {
    return recordSchema.safeParse(JSON.parse(text)).data?.publications ?? [];
  } catch {
    return [];
  }
}

/** The ways from each publication that nothing follows back to the first one. */
function toLogs(publications: Log): Log[] {
  const byHash = new Map(publications.map((publication) => [toHash(publication), publication]));
  const followed = new Set(publications.map(({ previous }) => previous));
  return publications.flatMap((last) => {
    const log: Publication[] = [];
    for (let at: Publication | undefined = last; at; at = byHash.get(at.previous ?? '')) log.unshift(at);
    const isWhole = log.every(
      ({ number, previous }, at) => number === at + 1 && (previous === undefined) === (at === 0),
    );
    return isWhole && !followed.has(toHash(last)) ? [log] : [];
  });
}

async function readFromGit(directory: string, side: string): Promise<string> {
  const show = promisify(execFile)('git', ['show', `${side}:./record.json`], {
    cwd: directory,
    maxBuffer: 256_000_000,
  });
  return show.then(
    ({ stdout }) => stdout,
    () => '',
  );
}
