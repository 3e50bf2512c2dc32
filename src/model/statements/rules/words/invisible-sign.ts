import type { Text } from 'mdast';
import type { Mistake } from '../../../mistake.ts';
import { toPositionAt, type Position } from '../../../position.ts';
import { findUnseen, toCodePoint } from '../../../words/signs.ts';
import type { SectionFile } from '../../section-file.ts';
import { toPosition } from '../../words.ts';

/** Where a file is full of them, nobody reads of each. */
const mostTold = 100;

/** No text holds signs that nobody sees: they hide a word from a search, and turn the order in which it reads. */
export function invisibleSign(text: string, file: string): Mistake[] {
  return findUnseen(text)
    .slice(0, mostTold)
    .map(({ sign, index }) => tell(sign, file, toPositionAt(text, index)));
}

/** The same for signs that are written by their code, as in `&#x200B;`: those that the source itself does not show. */
export function findEncodedSigns(value: string, source: string, file: string, place: Position): Mistake[] {
  return findUnseen(value)
    .filter(({ sign }) => !source.includes(sign))
    .map(({ sign }) => tell(sign, file, place));
}

/** The signs that a text node of a section holds by their codes. */
export function findEncodedInText(node: Text, { file, text }: SectionFile): Mistake[] {
  const { start, end } = node.position ?? {};
  return findEncodedSigns(node.value, text.slice(start?.offset, end?.offset), file, toPosition(node));
}

function tell(sign: string, file: string, place: Position): Mistake {
  const what = `A sign that nobody sees, ${toCodePoint(sign)}, stands here.`;
  const remedy = 'Delete it: put the cursor behind it and press Backspace, or type the word anew.';
  return { rule: 'invisible-sign', file, ...place, what, remedy };
}
