import type { PhrasingContent } from 'mdast';
import type { Mistake } from '../../../mistake.ts';
import { hasWords, isBlank, shorten } from '../../../words/signs.ts';
import type { SectionFile } from '../../section-file.ts';
import { toBeginning, toText } from '../../words.ts';

/** A statement holds words: signs alone say nothing that anybody could stand behind. */
export function signsWithoutWords(words: readonly PhrasingContent[], section: SectionFile): Mistake[] {
  const text = toText(words);
  if (isBlank(text) || hasWords(text)) return [];
  const what = `Nothing but “${shorten(text)}” stands before this mark.`;
  const remedy = 'Delete it, or put it into the sentence that it belongs to: several marks stand side by side.';
  return [{ rule: 'signs-without-words', ...toBeginning(words, section), what, remedy }];
}
