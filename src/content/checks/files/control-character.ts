import type { Mistake } from '../../../model/mistake.ts';
import { toPositionAt } from '../../../model/position.ts';

/** No file holds characters that no page can show and no parser of YAML reads. */
export function controlCharacter(text: string, file: string): Mistake[] {
  return [...text.matchAll(/(?![\t\n\r])[\p{Cc}\uFFFE\uFFFF]/gu)].map((match) => {
    const code = match[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
    return {
      rule: 'control-character',
      file,
      ...toPositionAt(text, match.index),
      what: `An invisible control character, U+${code}, stands here.`,
      remedy: 'Delete it: put the cursor behind it, press Backspace, and compare the word.',
    };
  });
}
