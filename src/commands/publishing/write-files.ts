import { readFile } from 'node:fs/promises';
import { writeAtOnce } from '../write-at-once.ts';

/** Changes a file, whole or not at all. */
export async function replace(file: string, change: (text: string) => string): Promise<void> {
  await writeAtOnce(file, change(await readFile(file, 'utf8').catch(() => '')));
}

/** The text of `report.yaml` with the number and hash of the last publication on a line of its own. */
export function withEnd(text: string, anchor: string): string {
  const line = `published: ${anchor}`;
  if (/^published:.*$/m.test(text)) return text.replace(/^published:.*$/m, line);
  return `${text.replace(/\n*$/, '\n')}\n# Number and hash of the last publication: written by \`npm run publish-record\`.\n${line}\n`;
}

/** The text of `corrections.yaml` with these entries, to be said at the next publication. */
export function toCorrectionsText(entries: string): string {
  return `# What is to be said of changes at the next publication: one entry a correction.\n${entries}`;
}
