import type { FootnoteDefinition } from 'mdast';
import type { Mistake } from '../../../mistake.ts';
import type { SectionFile } from '../../section-file.ts';
import { toPlace } from '../../words.ts';

/** Why something was withdrawn is said in `corrections.yaml`, for each statement; no note says it for all. */
export function withdrawalExplained(definitions: readonly FootnoteDefinition[], section: SectionFile): Mistake[] {
  return definitions
    .filter(({ identifier }) => identifier === 'withdrawn')
    .map((definition) => ({
      rule: 'withdrawal-explained',
      ...toPlace(definition, section),
      what: '`[^withdrawn]` names no source, and needs no line that explains it.',
      remedy: 'Delete this line, and say in content/corrections.yaml what was withdrawn, and why.',
    }));
}
