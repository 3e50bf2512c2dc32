import type { Mistake } from '../../../model/mistake.ts';

/** Sections stand in `sections/`. */
export function sectionInWrongFolder(file: string): Mistake {
  const what = 'A section does not stand here: nobody would read it.';
  return { rule: 'section-in-wrong-folder', file, what, remedy: 'Move it to `content/sections/`.' };
}
