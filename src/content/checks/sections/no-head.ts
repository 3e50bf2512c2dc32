import type { Mistake } from '../../../model/mistake.ts';

/** A section begins with its head. */
export function noHead(file: string): Mistake {
  return {
    rule: 'no-head',
    file,
    line: 1,
    column: 1,
    what: 'This section has no head.',
    remedy: 'Begin the file with a line of `---`, then `title:` and `summary:`, then another line of `---`.',
  };
}
