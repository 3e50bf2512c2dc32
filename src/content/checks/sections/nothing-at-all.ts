import type { Mistake } from '../../../model/mistake.ts';

/** A report has a section. */
export function nothingAtAll(files: readonly unknown[]): Mistake[] {
  if (files.length > 0) return [];
  const remedy = 'Write one, as in `content/sections/1-first-words.mdx`; content/README.md shows how.';
  return [{ rule: 'nothing-at-all', file: 'content/sections', what: 'There is no section here.', remedy }];
}
