import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { writeAtOnce } from '../write-at-once.ts';
import { readRecord } from '../../content/read-record.ts';
import { readSeals } from '../../content/read-seals.ts';
import { toHead } from '../../model/record/log/canonical.ts';
import { toHeadName, type SealKind, type Seals } from '../../model/record/seals/seals.ts';
import { toRefusal } from '../../model/mistake.ts';

/** The last publication, which is to be sealed, and what seals there are. */
export interface ToSeal {
  readonly number: number;
  readonly head: string;
  readonly seals: Seals;
}

/** Reads the last publication of the report in this folder; throws `Mistakes` where nothing was published. */
export async function readLast(directory: string): Promise<ToSeal> {
  const { value } = await readRecord(directory);
  const { seals } = await readSeals(directory);
  const last = value?.publications.at(-1);
  if (!last) {
    const remedy = 'Publish first: `npm run publish-record -- --first`.';
    throw toRefusal('content/record.json', 'There is no publication that could be sealed.', remedy);
  }
  return { number: last.number, head: toHead(last), seals };
}

/** The name of a file that seals this publication, as mistakes have it. */
export function toSealName(publication: { readonly number: number }, kind: SealKind): string {
  return `content/seals/${toHeadName(publication, kind)}`;
}

/** Does some work in a folder that is gone afterwards. */
export async function inPassing<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(path.join(tmpdir(), 'seal-'));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** Puts a file into the folder of seals, whole or not at all. */
export async function keep(directory: string, name: string, content: string | Uint8Array): Promise<void> {
  const file = path.join(directory, 'seals', name);
  await mkdir(path.dirname(file), { recursive: true });
  await writeAtOnce(file, content);
}
