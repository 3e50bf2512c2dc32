import { readHeldSigns } from '../../../formats/fonts.ts';
import { findUndrawn } from '../../../formats/letters.ts';
import { nameUndrawnScripts } from '../../../model/words/undrawn-scripts.ts';
import type { Findings } from '../findings.ts';

/** Tells the signs of a text that the typeface lacks: what is no draft any more cannot have them. */
export async function tellUndrawn(text: string, language: string, findings: Findings): Promise<void> {
  for (const sign of findUndrawn(nameUndrawnScripts(text, language), await readHeldSigns()))
    findings.tell('Signs that no PDF can draw; write them in another way before you delete `draft: true`', sign);
}
