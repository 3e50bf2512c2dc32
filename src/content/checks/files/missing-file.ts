import type { Mistake } from '../../../model/mistake.ts';

/** Every file that a report needs is there. */
export function missingFile(file: string): Mistake {
  const remedy = 'Put it back; content/README.md shows what it holds.';
  return { rule: 'missing-file', file, what: 'This file is missing.', remedy };
}
