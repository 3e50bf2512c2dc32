/** The code point of a sign, as in U+200B. */
export function toCodePoint(sign: string): string {
  return `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

/** A sign as a mistake names it: “– (U+2013)”, or its code point alone where nothing of it is seen. */
export function nameSign(sign: string): string {
  return isBlank(sign) ? toCodePoint(sign) : `\`${sign}\` (${toCodePoint(sign)})`;
}

const shownLetters = 60;

/** A text as a mistake shows it: its beginning, where it is long. */
export function shorten(text: string): string {
  return text.length > shownLetters ? `${text.slice(0, shownLetters)}…` : text;
}

/** True where a text holds a letter or a figure, and not only white space, punctuation and what is not seen. */
export function hasWords(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}

/** True where nothing is to be seen of a text: white space of any kind, and signs without width. */
export function isBlank(text: string): boolean {
  return !/[^\s\p{Default_Ignorable_Code_Point}\p{Cc}]/u.test(text);
}

/** An unseen sign, and where in the text it stands. */
interface Unseen {
  readonly sign: string;
  readonly index: number;
}

const unseen =
  /[\p{Default_Ignorable_Code_Point}\p{Bidi_Control}\p{Noncharacter_Code_Point}\p{Cs}\u2028\u2029\uFFF9-\uFFFB]|(?![\t\n\r\u0085])\p{Cc}/gu;

/**
 * The signs of a text that nobody sees and that change what is found or in which order it reads. What its script needs
 * is none of them: joiners between letters that join and in pictures, marks of direction beside letters that run from
 * the right, the choice of a sign’s form; nor is the soft hyphen, which only says where a line may end.
 */
export function findUnseen(text: string): Unseen[] {
  return [...text.matchAll(unseen)]
    .filter(({ 0: sign, index }) => !isNeeded(sign, text.slice(Math.max(0, index - 2), index), text.slice(index + 1)))
    .map(({ 0: sign, index }) => ({ sign, index }));
}

function isNeeded(sign: string, before: string, behind: string): boolean {
  if (sign === '\u00AD') return true;
  if (/\p{Variation_Selector}/u.test(sign)) return /[\p{Emoji}\p{Script=Han}\p{Script=Mongolian}]$/u.test(before);
  if (/\p{Join_Control}/u.test(sign)) {
    const joins =
      /(?:[\p{Extended_Pictographic}\p{Emoji_Modifier}\uFE0F]|(?![\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}])\p{L}\p{M}*)$/u;
    return joins.test(before) && /^[\p{L}\p{M}\p{Extended_Pictographic}]/u.test(behind);
  }
  // Two marks of direction in all scripts, one for the Arabic script.
  if (/[\u200E\u200F\u061C]/.test(sign)) {
    const fromTheRight = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;
    return fromTheRight.test(before) || fromTheRight.test(Array.from(behind.slice(0, 2))[0] ?? '');
  }
  return false;
}
