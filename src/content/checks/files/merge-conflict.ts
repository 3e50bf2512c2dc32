import type { Mistake } from '../../../model/mistake.ts';
import { toPositionAt } from '../../../model/position.ts';

/** No file holds the two sides of a merge that nobody has decided; told once, for nothing else in it can be read. */
export function mergeConflict(text: string, file: string): Mistake[] {
  const mark = /^(?:<{7}|>{7}|\|{7}|={7})(?: |\r?$)/m.exec(text);
  if (!mark) return [];
  return [
    {
      rule: 'merge-conflict',
      file,
      ...toPositionAt(text, mark.index),
      what: 'Two versions of this file were merged, and where they differ nobody has chosen yet.',
      remedy:
        'Keep one of the two wordings at each such place, and delete the lines of `<<<<<<<`, `=======` and `>>>>>>>`.',
    },
  ];
}
