import type { FootnoteReference, PhrasingContent } from 'mdast';
import type { Mistake } from '../../../mistake.ts';
import { isBlank, shorten } from '../../../words/signs.ts';
import type { SectionFile } from '../../section-file.ts';
import { isWithdrawal, withdrawalMark } from '../../withdrawal.ts';
import { toBeginning, toLabel, toPlace, toText } from '../../words.ts';

/** The mark of a withdrawal stands alone, in place of words and of the marks behind them. */
export function besideWithdrawal(
  words: readonly PhrasingContent[],
  mark: FootnoteReference,
  isBehindWithdrawal: boolean,
  section: SectionFile,
): Mistake[] {
  const text = toText(words);
  if (isWithdrawal(mark) && !isBlank(text)) return [tell(`“${shorten(text)}”`, toBeginning(words, section))];
  // Behind white space, it keeps the place of the next statement.
  const isDirectlyBehind = words.length === 0 && !isBehindWithdrawal && isBehindMark(mark, section);
  if (isWithdrawal(mark) && isDirectlyBehind) return [tell('The mark of a source', toPlace(mark, section))];
  if (isWithdrawal(mark) || !isBehindWithdrawal || !isBlank(text)) return [];
  return [tell(`\`[^${toLabel(mark)}]\``, toPlace(mark, section))];
}

function isBehindMark({ position }: FootnoteReference, { text }: SectionFile): boolean {
  return text.charAt((position?.start.offset ?? 0) - 1) === ']';
}

function tell(beside: string, place: Pick<Mistake, 'file' | 'line' | 'column'>): Mistake {
  return {
    rule: 'beside-withdrawal',
    ...place,
    what: `${beside} stands beside \`${withdrawalMark}\`, which stands alone in place of a statement.`,
    remedy:
      'Where the statement is withdrawn, delete its words and marks: the record keeps them. Where it stands, delete `[^withdrawn]`.',
  };
}
