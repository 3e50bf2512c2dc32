import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { Findings, type Choices } from '../src/commands/import/findings.ts';
import { readManuscript } from '../src/commands/import/read-manuscript.ts';
import { bringIn, type Destination } from '../src/commands/import/write/bring-in.ts';
import { readContent } from '../src/content/read-content.ts';
import type { Report } from '../src/model/report.ts';

/** What became of a manuscript: the report, the folder that it stands in while the work is done, and what was told. */
interface Brought {
  readonly report: Report;
  readonly files: readonly string[];
  readonly pictures: readonly Buffer[];
  readonly told: string;
}

/** What else an editor may wish, and which files lie beside the manuscript: bytes, or where a symbolic link leads. */
type Given = Partial<Destination> & { choices?: Choices; beside?: Readonly<Record<string, Uint8Array | string>> };

/** Brings a manuscript in and reads the report back. */
export async function bring(
  name: string,
  bytes: string | Uint8Array,
  { beside = {}, choices, ...rest }: Given = {},
): Promise<Brought> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'manuscript-'));
  try {
    for (const [other, content] of Object.entries(beside)) {
      await mkdir(path.dirname(path.join(folder, other)), { recursive: true });
      if (typeof content === 'string') await symlink(content, path.join(folder, other));
      else await writeFile(path.join(folder, other), content);
    }
    const file = path.join(folder, name);
    await writeFile(file, bytes);
    const into = path.join(folder, 'report');
    const findings = new Findings(choices);
    const manuscript = await readManuscript(file, findings);
    const destination = { folder: into, replace: false, language: undefined, day: '2026-11-25', ...rest };
    const { files } = await bringIn(manuscript, destination, findings);
    const shown = files.filter((one) => one.startsWith('pictures/'));
    const pictures = await Promise.all(shown.map((one) => readFile(path.join(into, one))));
    return { report: await readContent(into), files, pictures, told: findings.toLines(true).join('\n') };
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** The sentences of a report, one behind the other. */
export function toTexts({ sections }: Report): string[] {
  return sections.flatMap(({ statements }) => statements.map(({ text }) => text));
}
