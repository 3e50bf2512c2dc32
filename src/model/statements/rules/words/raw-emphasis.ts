import type { Text } from 'mdast';
import type { Mistake } from '../../../mistake.ts';
import type { SectionFile } from '../../section-file.ts';

/** Signs of emphasis that have found no partner stand at a word: those with space around them, or within a word, are meant to be seen. */
const left = /(?<![\\*_~])(?:\*+|~~+|(?<![\p{L}\p{N}])_+|_+(?![\p{L}\p{N}_]))(?![*~])/gu;

/** No sign of emphasis is left standing in the text as it is. */
export function rawEmphasis({ position }: Text, { file, text, toPosition }: SectionFile): Mistake[] {
  const start = position?.start.offset ?? 0;
  const source = text.slice(start, position?.end.offset ?? start);
  const isAtWord = (from: number, to: number): boolean =>
    /[^\s]/.test(text.slice(Math.max(0, start + from - 1), start + from)) || /[^\s]/.test(text.charAt(start + to));
  const first = [...source.matchAll(left)].find(({ 0: signs, index }) => isAtWord(index, index + signs.length));
  if (!first) return [];
  const [signs] = first;
  const what = `\`${signs}\` is left standing here: it makes no emphasis.`;
  const remedy = `Between the two that belong together stand words, with no space at either end and no letter outside, as in \`it **rained** there\`; write \`${signs.replace(/./g, '\\$&')}\` where readers should see it.`;
  return [{ rule: 'raw-emphasis', file, ...toPosition(start + first.index), what, remedy }];
}
