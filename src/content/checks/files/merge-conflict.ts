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
      remedy: isOfPublications(text, file)
        ? 'Two editors published. Decide in all other files first, then run `npm run publish-record -- --rebase`: it puts one publication behind the other.'
        : 'Keep one of the two wordings at each such place, and delete the lines of `<<<<<<<`, `=======` and `>>>>>>>`.',
    },
  ];
}

/** True where the two sides differ in what `npm run publish-record` writes, and in nothing that an editor does. */
function isOfPublications(text: string, file: string): boolean {
  if (file === 'content/record.json') return true;
  const conflicts = [...text.matchAll(/^<{7}.*\n([^]*?)^>{7}/gm)].map(([, lines = '']) => lines);
  return (
    file === 'content/report.yaml' && conflicts.every((lines) => /^(?:(?:published:|#|={7}|\|{7}).*\n)+$/.test(lines))
  );
}
