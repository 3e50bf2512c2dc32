import { readdir } from 'node:fs/promises';
import path from 'node:path';
import type { Mistake } from '../../model/mistake.ts';
import { offerKnown } from '../../model/nearest.ts';

const known = [
  ...['report.yaml', 'sources.yaml', 'places.yaml', 'terms.yaml', 'corrections.yaml', 'record.json'],
  ...['sections', 'former', 'README.md'],
];

/** Nothing stands in the folder of the content that nobody reads: a section in the wrong place, a misspelt name. */
export async function checkFolder(directory: string): Promise<Mistake[]> {
  const found = await readdir(directory, { withFileTypes: true }).catch(() => []);
  return found
    .filter(({ name }) => !name.startsWith('.') && !known.includes(name))
    .map((entry) => {
      const file = path.posix.join('content', entry.name);
      if (/\.mdx?$/.test(entry.name)) {
        const what = 'A section does not stand here: nobody would read it.';
        return { file, what, remedy: 'Move it to `content/sections/`.' };
      }
      const what = `Nothing is known by this name, so nobody would read this ${entry.isDirectory() ? 'folder' : 'file'}.`;
      return { file, what, remedy: `${offerKnown(entry.name, known, 'names')} Rename it or delete it.` };
    });
}
