import unhomoglyph from 'unhomoglyph';

/**
 * How a name looks, by Unicode’s own table of letters that are confused with each other, in its capitals and without:
 * https://www.unicode.org/reports/tr39/#Confusable_Detection
 */
export function toLooks(name: string): string[] {
  const bare = name
    .replace(/\p{Default_Ignorable_Code_Point}/gu, '')
    .replace(/\s+/g, ' ')
    .trim();
  if (bare === '') return [];
  return [...new Set([bare, bare.toLowerCase()])].map((one) => unhomoglyph(one.normalize('NFD')).normalize('NFD'));
}
