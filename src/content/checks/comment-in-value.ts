import type { Mistake } from '../../model/mistake.ts';
import type { Position } from '../../model/position.ts';

/** Behind a value stands no `#` that was meant as a part of it: a note to oneself has a space behind its `#`. */
export function commentInValue(behind: string, file: string, { line, column }: Position): Mistake[] {
  const [comment = '', white = ''] = /^([ \t]*)#(?:\S|[ \t]*\p{N})[^\n]*/u.exec(behind) ?? [];
  if (comment === '') return [];
  const what = `The value ends before \`${comment.trim()}\`: what stands behind a \`#\` is a note to yourself.`;
  const remedy =
    'Put the whole value in quotation marks, as in `title: "Rain #2"`; a note has a space behind its `#` and begins with a letter.';
  return [{ rule: 'comment-in-value', file, line, column: column + white.length, what, remedy }];
}
