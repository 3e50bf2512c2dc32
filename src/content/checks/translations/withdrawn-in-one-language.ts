import type { Mistake } from '../../../model/mistake.ts';
import type { Pair } from '../../translation/pair.ts';

/** A statement is withdrawn in every language, or in none: the first that is not is told. */
export function withdrawnInOneLanguage({ translated, original, read }: Pair): Mistake[] {
  const here = new Set(translated.withdrawn);
  const there = new Set(original.withdrawn);
  const [number] = [...here.symmetricDifference(there)].toSorted((one, other) => toOrdinal(one) - toOrdinal(other));
  if (number === undefined) return [];
  const place = here.has(number)
    ? ['withdrawn', toOrdinal(number)]
    : ['statements', translated.statements.findIndex((statement) => statement.number === number)];
  const [what, remedy] = here.has(number)
    ? [
        `Statement ${number} is withdrawn here, and stands in the original.`,
        'Put its translation back, or withdraw it in the original, too.',
      ]
    : [
        `Statement ${number} is withdrawn in the original, and stands here.`,
        'Put `[^withdrawn]` in place of its words and marks here, too.',
      ];
  return [{ rule: 'withdrawn-in-one-language', file: read.file, ...read.locate(place), what, remedy }];
}

function toOrdinal(number: string): number {
  return Number(number.split('.')[1]);
}
