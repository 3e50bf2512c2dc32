import { findMixedWords } from '../../../model/words/mixed-words.ts';
import { findUnseen, toCodePoint } from '../../../model/words/signs.ts';
import type { Findings } from '../findings.ts';

/** Text without signs that nobody sees, and without letters of another script that only look like those of their word. */
export function mendWords(text: string): string {
  const unseen = findUnseen(text).map(({ sign, index }) => ({ word: sign, meant: '', index }));
  const shown = replaceAll(text, unseen);
  return replaceAll(shown, findMixedWords(shown));
}

function replaceAll(
  text: string,
  found: readonly { readonly word: string; readonly meant: string; readonly index: number }[],
): string {
  let mended = '';
  let from = 0;
  for (const { word, meant, index } of found) {
    mended += text.slice(from, index) + meant;
    from = index + word.length;
  }
  return mended + text.slice(from);
}

/** Tells what `mendWords` changes in a text. */
export function tellMended(text: string, findings: Findings): void {
  const unseen = findUnseen(text).map(({ sign }) => toCodePoint(sign));
  for (const code of new Set(unseen)) findings.tell('Signs that nobody sees left out', code);
  for (const { word } of findMixedWords(text))
    findings.tell('Letters of another alphabet that only looked alike replaced', word);
}
