const toSet = (...lists: string[]): ReadonlySet<string> => new Set(lists.flatMap((list) => list.split(' ')));

const english = toSet('s es e ed d ing er ers or ors ion ions ation ations ment ments al als y ies able');

const ukrainian = toSet(
  'а я у ю о е є и і ї ь й ою ею єю ом ем єм ам ям ами ями ах ях ів їв ей ові еві єві ю тю',
  'ий ій ого ього ому ьому им ім ими іми их іх ої ьої є ую юю ая яя',
  'ня ню ням ні нь ння нню нням нні ля лю лям лі ин ина ину ином инові ини инів инам инами инах',
  'ти тися ть ться в вся ла лася ло лося ли лися є ємо ють ються є ється',
);

const russian = toSet(
  'а я у ю о е и ы ь й ой ей ою ею ом ем ам ям ами ями ах ях ов ев ью ье ья ьи ии ия ию ием ией иям иями иях ий',
  'ый ая яя ое ее ые ие ого его ому ему ым им ыми ими ых их ую юю',
  'ный ная ное ные ного ной ному ным ном ную ных ными но ен ин ина ину ином ины инов инам инами инах',
  'ть ться л лся ла лась ло лось ли лись ет ют ется ются т тся',
);

// Plural, whose it is, case: qırımtatarlarnıñ. Marks on Latin letters are gone by the time this is asked.
const turkic =
  /^(?:l[ae]r)?(?:[iu][mn][iu]z|s?[iu]n?)?(?:n[iu]n|[gkq][ae]|n[ae]|n[iu]|[dt][ae]n?(?:ki)?|l[iu]|s[iu]z)?$|^(?:л[ае]р)?(?:[ыиую](?:м|нъ)[ыи]з|с?[ыиую]н?)?(?:н[ыиую]нъ|гъа|ге|къа|ке|н[ае]|н[ыи]|[дт][ае]н?(?:ки)?|л[ыи]|с[ыи]з)?$/;

const endings: Readonly<Record<string, (letters: string) => boolean>> = {
  en: (letters) => english.has(letters),
  uk: (letters) => ukrainian.has(letters),
  ru: (letters) => russian.has(letters),
  crh: (letters) => turkic.test(letters),
};

/** How many letters the longest ending has. */
export const longestEnding = 11;

/** True where these letters are a usual ending of the language, by its code; none at all are one, too. */
export function isEnding(letters: string, language: string): boolean {
  return letters === '' || (endings[language]?.(letters) ?? false);
}

/** An English word as its singular: offices, cities, checks become office, city, check. */
export function toSingular(word: string): string {
  if (word.length < 4 || /(?:ss|us|is)$/.test(word)) return word;
  if (/.{2}ies$/.test(word)) return `${word.slice(0, -3)}y`;
  return word.replace(/(ss|sh|ch|x|z)es$|s$/, '$1');
}

/** What the forms of a word have in common. In English, British or American: realised, realizes → realis; in Cyrillic letters: органами → орган. */
export function toStem(word: string): string {
  if (/^[а-яґєії’']{5,}$/u.test(word)) return toCyrillicStem(word);
  if (!/^[a-z]{4,}$/.test(word)) return word;
  const british = toSingular(word)
    .replace(/(.[iy])z(?=(?:e[drs]?|ing|ations?)$)/, '$1s')
    .replace(/(.{3})our$/, '$1or')
    .replace(/(..t)re$/, '$1er');
  const bare = british.replace(/(?:ing|ed)$/, '');
  if (bare !== british && /^(?=.*[aeiouy]).{3,}$/.test(bare)) {
    return bare.replace(/([bdgmnprtl])\1$/, '$1').replace(/i$/, 'y');
  }
  return british.length > 3 ? british.replace(/e$/, '') : british;
}

/** Endings come off as long as four letters stay: органи, органів, органами; повідомляв, повідомляє, повідомляють. */
function toCyrillicStem(word: string): string {
  for (let length = Math.min(5, word.length - 4); length > 0; length -= 1) {
    if (ukrainian.has(word.slice(-length))) return word.slice(0, -length);
  }
  return word;
}
