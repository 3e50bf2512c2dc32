/** Letters that look alike: a Latin one, and the Cyrillic one of the same shape, small or capital. */
const alike = 'aа bв cс eе hн iі jј kк mм oо pр sѕ tт xх yу'.split(' ');
const toCyrillic: ReadonlyMap<string, string> = new Map(alike.map((pair) => [pair.charAt(0), pair.charAt(1)]));
const toLatin: ReadonlyMap<string, string> = new Map(alike.map((pair) => [pair.charAt(1), pair.charAt(0)]));

const latin = /\p{Script=Latin}/u;
const cyrillic = /\p{Script=Cyrillic}/u;

const plainLetters: Readonly<Record<string, string>> = { ı: 'i', ł: 'l', đ: 'd', ø: 'o', ё: 'е', ґ: 'г' };

/** Signs that stand for an apostrophe. */
export const apostrophes = "'’ʼ‘ʹ′`´";
const unheard = new RegExp(`[${apostrophes}]|\\p{Cf}`, 'gu');

/**
 * A word without what readers may write otherwise and mean the same: case, forms of Unicode, signs that are not seen,
 * apostrophes, the possessive ’s, accents on Latin letters and stress marks on others, letters of another script that
 * look like its own.
 */
export function toSameWord(word: string): string {
  // Nearly every word of a long text, and nothing of what follows is in it.
  if (/^[a-z\d]*$/i.test(word)) return word.toLowerCase();
  const bare = word
    .normalize('NFKC')
    .toLowerCase()
    .replace(/['’ʼ‘`´]s$/u, '')
    .replace(unheard, '')
    .normalize('NFD')
    .replace(/(\p{Script=Latin})\p{M}+/gu, '$1')
    // й and ї keep their marks: only stress goes.
    .replace(/[\u0300\u0301]/g, '')
    .normalize('NFC')
    .replace(/[ıłđøёґ]/g, (letter) => plainLetters[letter] ?? letter);
  return toOneScript(bare);
}

/** A word whose letters are Latin and Cyrillic, in the script that those without a double, or else most, belong to. */
export function toOneScript(word: string): string {
  if (!latin.test(word) || !cyrillic.test(word)) return word;
  const letters = Array.from(word);
  const own = letters.filter((letter) => !toCyrillic.has(letter.toLowerCase()) && !toLatin.has(letter.toLowerCase()));
  const [isLatin, isCyrillic] = [own.some((letter) => latin.test(letter)), own.some((letter) => cyrillic.test(letter))];
  if (isLatin && isCyrillic) return word;
  const isMeantLatin =
    isLatin || (!isCyrillic && letters.filter((letter) => latin.test(letter)).length > letters.length / 2);
  const table = isMeantLatin ? toLatin : toCyrillic;
  return letters
    .map((letter) => {
      const small = letter.toLowerCase();
      const other = table.get(small) ?? letter;
      return letter === small ? other : other.toUpperCase();
    })
    .join('');
}
