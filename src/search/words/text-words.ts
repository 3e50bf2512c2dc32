/** One word of a text: how it reads once case, accents and apostrophes are set aside, and where it stands. */
export interface TextWord {
  readonly plain: string;
  readonly start: number;
  readonly end: number;
}

// A figure with its thousands set apart, a statement’s number, or letters and digits with apostrophes between them.
const wordPattern =
  /\d{1,3}(?:[,.'’\u{a0}\u{202f}\u{2009} ]\d{3})+(?![\p{N}\p{L}])|\d+(?:\.\d+)+(?![\p{N}\p{L}])|[\p{L}\p{N}\p{M}\p{Cf}]+(?:['’ʼ‘ʹ′`´][\p{L}\p{N}\p{M}\p{Cf}]+)*/gu;

const thousands = /^\d{1,3}(?:[^\d]\d{3})+$/;

const plainLetters: Readonly<Record<string, string>> = { ı: 'i', ł: 'l', đ: 'd', ø: 'o', ё: 'е', ґ: 'г' };

/** The words of a text, in order. A hyphen divides words; an apostrophe does not. */
export function toTextWords(text: string): TextWord[] {
  return [...text.matchAll(wordPattern)].flatMap((match) => {
    const plain = toPlain(match[0]);
    return plain === '' ? [] : [{ plain, start: match.index, end: match.index + match[0].length }];
  });
}

/** A word without case, accents on Latin letters, apostrophes and the possessive ’s; a figure as digits alone. */
function toPlain(word: string): string {
  if (thousands.test(word)) return word.replace(/\D/g, '');
  return word
    .normalize('NFKC')
    .toLowerCase()
    .replace(/['’ʼ‘`´]s$/u, '')
    .replace(/['’ʼ‘ʹ′`´]|\p{Cf}/gu, '')
    .normalize('NFD')
    .replace(/(?<=\p{Script=Latin})\p{M}+/gu, '')
    .normalize('NFC')
    .replace(/[ıłđøёґ]/g, (letter) => plainLetters[letter] ?? letter);
}
