/** Scripts that are written today and that the typeface lacks, by their codes in ISO 15924; what is written in several stands as one. */
const undrawn = [
  ...['Adlm', 'Arab', 'Armn', 'Beng', 'Cans', 'Cher', 'Deva', 'Ethi', 'Geor', 'Gujr', 'Guru', 'Hang', 'Hebr', 'Khmr'],
  ...['Knda', 'Laoo', 'Mlym', 'Mong', 'Mymr', 'Nkoo', 'Orya', 'Sinh', 'Syrc', 'Taml', 'Telu', 'Tfng', 'Thaa', 'Thai'],
  ...['Tibt', 'Vaii', 'Yiii'],
].map((code) => ({ code, letters: `\\p{Script=${code}}`, signs: `\\p{scx=${code}}` }));
const eastern = {
  code: 'Hani',
  letters: '\\p{Script=Hani}\\p{Script=Hira}\\p{Script=Kana}',
  signs: '\\p{scx=Hani}\\p{scx=Hira}\\p{scx=Kana}',
};

/** From the first letter of the script to the last, and the signs of its own that end the sentence. */
const passages = [...undrawn, eastern].map(({ code, letters, signs }) => ({
  code,
  passage: new RegExp(
    `[${letters}](?:[${signs}\\s\\p{P}\\p{Cf}\\p{N}]*[${letters}])?(?:(?![\\0-\\u024F])[${signs}])*`,
    'gu',
  ),
}));

const other = /(?![\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Common}\p{Script=Inherited}])\p{L}/u;

/** A text as the typeface can draw it: each passage in a script that it lacks is named in brackets, as in “[Arabic]”. */
export function nameUndrawnScripts(text: string, language: string): string {
  if (!other.test(text)) return text;
  const names = new Intl.DisplayNames(language, { type: 'script' });
  return passages.reduce(
    (named, { code, passage }) => named.replace(passage, `[${names.of(code) ?? code}]`),
    text.normalize('NFC'),
  );
}
