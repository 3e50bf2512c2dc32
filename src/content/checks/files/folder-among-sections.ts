import type { Dirent } from 'node:fs';
import type { Mistake } from '../../../model/mistake.ts';

/** Sections stand beside each other, in no folder of their own. */
export function folderAmongSections(entries: readonly Dirent[]): Mistake[] {
  return entries
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => ({
      rule: 'folder-among-sections',
      file: `content/sections/${name}`,
      what: 'A folder does not stand among the sections: nobody would read what is in it.',
      remedy: 'Move its files to `content/sections/`, or take it out of `content/`.',
    }));
}
