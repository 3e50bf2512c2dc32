import type { Mistake } from '../../../model/mistake.ts';
import type { Locate } from '../../../model/position.ts';
import { mentions, type SectionDraft } from '../../../model/report.ts';

/** Dates and figures in the head stand in the text, letter for letter. */
export function dateNotInText(draft: SectionDraft, file: string, locate: Locate): Mistake[] {
  return (['dates', 'figures'] as const).flatMap((kind) =>
    draft[kind].flatMap(({ written }, index) => {
      if (draft.statements.some(({ text }) => mentions(text, written))) return [];
      const what = `No statement of this section contains “${written}”.`;
      const remedy = 'Write it under `written:` exactly as it stands in the text.';
      return [{ rule: 'date-not-in-text', file, ...locate([kind, index, 'written']), what, remedy }];
    }),
  );
}
