import { toTextWords } from './text-words.ts';

/** A text as it is compared with words that it may contain: see `toComparable`. */
export type Comparable = string & { readonly comparable: true };

/** A text as words that are the same to the search, and the signs between them, each by itself between spaces. */
export function toComparable(text: string): Comparable {
  const parts: string[] = [];
  let at = 0;
  for (const { plain, start, end } of toTextWords(text)) {
    parts.push(...toSigns(text.slice(at, start)), plain);
    at = end;
  }
  parts.push(...toSigns(text.slice(at)));
  return ` ${parts.join(' ')} ` as Comparable;
}

/** True where the text contains these words as whole words, in whatever spelling is the same. */
export function mentions(text: Comparable, words: Comparable): boolean {
  return words.trim() !== '' && text.includes(words);
}

/** What stands between two words: white space and apostrophes say nothing, and a hyphen that holds a line together is one. */
function toSigns(between: string): string[] {
  const seen = between
    .normalize('NFKC')
    .replace(/\u2010/g, '-')
    .replace(/[\s\p{Default_Ignorable_Code_Point}'’ʼ‘ʹ′`´]/gu, '');
  return Array.from(seen);
}

/** Letters beyond which a slip of one sign is not looked for. */
const mostLetters = 200;

/** One sign by which two texts differ: what each has there, or nothing. */
interface Difference {
  readonly found: string;
  readonly expected: string;
}

/** Where the text has these words but for one sign: that sign, and what is there in place of it. */
export function findDifference(text: string, words: string): Difference | undefined {
  const [all, sought] = [text, words].map((one) => Array.from(one.normalize('NFC').toLowerCase()));
  if (!all || !sought || sought.length > mostLetters || sought.length < 3) return undefined;
  for (let start = 0; start <= all.length - sought.length + 1; start += 1) {
    let same = 0;
    while (same < sought.length && all[start + same] === sought[same]) same += 1;
    const [found = '', expected = ''] = [all[start + same], sought[same]];
    const isRest = (ofText: number, ofWords: number): boolean =>
      sought.slice(same + ofWords).every((sign, at) => all[start + same + ofText + at] === sign);
    if (same === 0) continue;
    if (isRest(1, 1)) return { found, expected };
    if (isRest(1, 0)) return { found, expected: '' };
    if (isRest(0, 1)) return { found: '', expected };
  }
  return undefined;
}
