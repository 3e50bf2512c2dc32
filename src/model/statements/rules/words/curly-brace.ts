import type { Mistake } from '../../../mistake.ts';

/** A curly brace is code to MDX, and a section has none. */
export function curlyBrace(place: Pick<Mistake, 'file' | 'line' | 'column'>): Mistake {
  return {
    rule: 'curly-brace',
    ...place,
    what: 'A curly brace opens code here.',
    remedy: 'Write `\\{` for a brace that readers should see.',
  };
}
