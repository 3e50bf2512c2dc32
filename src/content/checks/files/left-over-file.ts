import type { Mistake } from '../../../model/mistake.ts';

/** Files that systems and editors put beside those of a person, by their names. */
const leftOver =
  /^(?:thumbs\.db|ehthumbs\.db|desktop\.ini|icon\r?|~\$.*|#.*#|.*~|.*\.(?:bak|orig|rej|sw[a-p]|te?mp|part|crdownload))$/i;

/** True for a file that nobody wrote. */
export function isLeftOver(name: string): boolean {
  return leftOver.test(name);
}

/** Nothing stands in the content that a program has left there. */
export function leftOverFile(file: string): Mistake {
  const what = 'A program has left this file here; it is no part of the report.';
  return { rule: 'left-over-file', file, what, remedy: 'Delete it.' };
}
