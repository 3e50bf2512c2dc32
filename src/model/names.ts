/** Cyrillic letters in Latin ones, after the passport rules of `uk`; letters that only `ru` has, after their sound. */
const latin: Readonly<Record<string, string>> = {
  ...{
    а: 'a',
    б: 'b',
    в: 'v',
    г: 'h',
    ґ: 'g',
    д: 'd',
    е: 'e',
    є: 'ie',
    ж: 'zh',
    з: 'z',
    и: 'y',
    і: 'i',
    ї: 'i',
    й: 'i',
  },
  ...{
    к: 'k',
    л: 'l',
    м: 'm',
    н: 'n',
    о: 'o',
    п: 'p',
    р: 'r',
    с: 's',
    т: 't',
    у: 'u',
    ф: 'f',
    х: 'kh',
    ц: 'ts',
    ч: 'ch',
  },
  ...{ ш: 'sh', щ: 'shch', ь: '', ю: 'iu', я: 'ia', ё: 'io', ъ: '', ы: 'y', э: 'e', ß: 'ss', æ: 'ae', ø: 'o', ł: 'l' },
};

const wordsInName = 4;
const lettersInName = 40;

/** A name for addresses from the first words of a title: “Recruits from the prisons” gives `recruits-from-the-prisons`. */
export function toName(title: string): string {
  const letters = title
    .slice(0, 200)
    .toLowerCase()
    .replace(/[’'ʼ`]/g, '')
    .normalize('NFC')
    .replace(/./gu, (letter) => latin[letter] ?? letter)
    .normalize('NFD')
    .replace(/\p{M}/gu, '');
  const words = letters.match(/[a-z0-9]+/g)?.slice(0, wordsInName) ?? [];
  return words.join('-').slice(0, lettersInName).replace(/-$/, '') || 'section';
}

/** The same name, or with a number behind it where it is taken. */
export function toFreeName(name: string, taken: ReadonlySet<string>): string {
  let free = name;
  for (let number = 2; taken.has(free); number += 1) free = `${name}-${String(number)}`;
  return free;
}
