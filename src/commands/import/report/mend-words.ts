import { toOneScript } from '../../../model/words/same-word.ts';
import { findUnseen, toCodePoint } from '../../../model/words/signs.ts';
import type { Findings } from '../findings.ts';

const mixed = /(?=\p{Script=Cyrillic}*\p{Script=Latin})(?=\p{Script=Latin}*\p{Script=Cyrillic})[\p{L}\p{M}]{2,}/gu;

/** Text without signs that nobody sees, and without letters of another script that only look like those of their word. */
export function mendWords(text: string): string {
  let shown = '';
  let from = 0;
  for (const { sign, index } of findUnseen(text)) {
    shown += text.slice(from, index);
    from = index + sign.length;
  }
  return (shown + text.slice(from)).replace(mixed, toOneAlphabet);
}

/** Tells what `mendWords` changes in a text. */
export function tellMended(text: string, findings: Findings): void {
  const unseen = findUnseen(text).map(({ sign }) => toCodePoint(sign));
  for (const code of new Set(unseen)) findings.tell('Signs that nobody sees left out', code);
  for (const [word] of text.matchAll(mixed))
    if (toOneAlphabet(word) !== word)
      findings.tell('Letters of another alphabet that only looked alike replaced', word);
}

function toOneAlphabet(word: string): string {
  const meant = Array.from(toOneScript(word.toLowerCase()));
  const letters = Array.from(word);
  if (meant.length !== letters.length) return word;
  return letters
    .map((letter, at) => {
      const other = meant[at] ?? letter;
      if (letter.toLowerCase() === other) return letter;
      return letter === letter.toLowerCase() ? other : other.toUpperCase();
    })
    .join('');
}
