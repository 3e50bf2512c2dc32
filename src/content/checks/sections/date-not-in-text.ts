import type { Mistake } from '../../../model/mistake.ts';
import type { Locate } from '../../../model/position.ts';
import type { SectionDraft } from '../../../model/report.ts';
import { findDifference, mentions, toComparable } from '../../../model/words/mentions.ts';
import { nameSign, shorten } from '../../../model/words/signs.ts';

/** Dates and figures in the head stand in the text, sign for sign but for what readers do not see. */
export function dateNotInText(draft: SectionDraft, file: string, locate: Locate): Mistake[] {
  const texts = draft.statements.map(({ text }) => text);
  const comparable = texts.map(toComparable);
  return (['dates', 'figures'] as const).flatMap((kind) =>
    draft[kind].flatMap(({ written }, index) => {
      const words = toComparable(written);
      if (comparable.some((text) => mentions(text, words))) return [];
      const what = `No statement of this section contains “${shorten(written)}”.`;
      return [
        { rule: 'date-not-in-text', file, ...locate([kind, index, 'written']), what, remedy: tell(texts, written) },
      ];
    }),
  );
}

function tell(texts: readonly string[], written: string): string {
  for (const text of texts) {
    const difference = findDifference(text, written);
    if (!difference) continue;
    const { found, expected } = difference;
    if (found === '') return `It has the same words without ${nameSign(expected)}: write it here as it stands there.`;
    if (expected === '')
      return `It has the same words with ${nameSign(found)} in them: write it here as it stands there.`;
    return `It has the same words with ${nameSign(found)} in place of ${nameSign(expected)}: write it here as it stands there.`;
  }
  return 'Write it under `written:` exactly as it stands in the text.';
}
