import path from 'node:path';
import type { Mistake } from '../../../model/mistake.ts';

/** Every source and place has its name in the translation, too. */
export function entryNotTranslated(file: string, id: string): Mistake {
  return {
    rule: 'entry-not-translated',
    file,
    what: `\`${id}\` of content/${path.basename(file)} has no name here.`,
    remedy: `Write \`${id}:\` with its \`name:\` in this language.`,
  };
}
