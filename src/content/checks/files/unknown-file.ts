import type { Dirent } from 'node:fs';
import type { Mistake } from '../../../model/mistake.ts';
import { offerKnown } from '../../../model/nearest.ts';
import { isLeftOver, leftOverFile } from './left-over-file.ts';
import { languages } from '../../../wording/wording.ts';
import { sectionInWrongFolder } from './section-in-wrong-folder.ts';

const known = [
  ...['report.yaml', 'sources.yaml', 'places.yaml', 'terms.yaml', 'corrections.yaml', 'record.json'],
  ...['sections', 'pictures', 'seals', 'former', 'README.md'],
];

/**
 * Nothing stands in the folder of the content that nobody reads: a section in the wrong place, a misspelt name. A folder
 * that is called like another language than the report’s holds a translation.
 */
export function unknownFile(entries: readonly Dirent[], language?: string): Mistake[] {
  return entries
    .filter(({ name }) => !name.startsWith('.') && !known.includes(name))
    .filter((entry) => !(entry.isDirectory() && languages.includes(entry.name) && entry.name !== language))
    .map((entry) => {
      const file = `content/${entry.name}`;
      if (isLeftOver(entry.name)) return leftOverFile(file);
      if (/\.mdx?$/.test(entry.name)) return sectionInWrongFolder(file);
      const what = `Nothing is known by this name, so nobody would read this ${entry.isDirectory() ? 'folder' : 'file'}.`;
      const remedy = `${offerKnown(entry.name, known, 'names')} Rename it or delete it.`;
      return { rule: 'unknown-file', file, what, remedy };
    });
}
