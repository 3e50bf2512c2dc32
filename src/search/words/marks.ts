import type { TextReader } from './keys.ts';
import { toTextWords } from '../../model/words/text-words.ts';

/** A piece of a text, marked or not. */
export interface Piece {
  readonly text: string;
  readonly marked: boolean;
}

/** A text in pieces: marked where it says one of these keys or phrases. */
export function toPieces(
  text: string,
  reader: TextReader,
  keys: ReadonlySet<string>,
  phrases: readonly (readonly string[])[],
): Piece[] {
  const spans = [
    ...reader.readMentions(text).filter(({ key }) => keys.has(key)),
    ...phrases.flatMap((phrase) => findPhrase(text, phrase)),
  ].sort((one, other) => one.start - other.start);
  const pieces: Piece[] = [];
  let at = 0;
  for (const { start, end } of spans) {
    if (start > at) pieces.push({ text: text.slice(at, start), marked: false });
    if (end > at) pieces.push({ text: text.slice(Math.max(at, start), end), marked: true });
    at = Math.max(at, end);
  }
  if (at < text.length) pieces.push({ text: text.slice(at), marked: false });
  return pieces;
}

/** Where these words stand one behind the other in a text. */
export function findPhrase(text: string, phrase: readonly string[]): { start: number; end: number }[] {
  const words = toTextWords(text);
  return words.flatMap((word, at) => {
    const last = words[at + phrase.length - 1];
    return last && phrase.every((plain, index) => words[at + index]?.plain === plain)
      ? [{ start: word.start, end: last.end }]
      : [];
  });
}
