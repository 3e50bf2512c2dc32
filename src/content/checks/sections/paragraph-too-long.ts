import type { Mistake } from '../../../model/mistake.ts';
import { toPositionAt } from '../../../model/position.ts';

/** Ten printed pages; the parser of Markdown takes four times as long for a paragraph of twice the length. */
const mostLetters = 20_000;

/** No paragraph is so long that neither a reader nor the parser comes to its end. */
export function paragraphTooLong(body: string, file: string): Mistake[] {
  const mistakes: Mistake[] = [];
  let [start, at, letters] = [0, 0, 0];
  for (const line of body.split('\n')) {
    // A row of a table is read by itself.
    if (line.trim() === '' || line.startsWith('|')) [start, letters] = [at + line.length + 1, 0];
    else letters += line.length;
    if (letters > mostLetters && letters - line.length <= mostLetters) {
      const what = `A paragraph of more than ${mostLetters.toLocaleString('en')} letters begins here.`;
      const remedy = 'Divide it by an empty line.';
      mistakes.push({ rule: 'paragraph-too-long', file, ...toPositionAt(body, start), what, remedy });
    }
    at += line.length + 1;
  }
  return mistakes;
}
