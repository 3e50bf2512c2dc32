import { inFolder } from '../content/folder.ts';
import type { Reading } from '../content/read-content.ts';
import { checkLetters } from '../formats/check-letters.ts';
import type { Mistake } from '../model/mistake.ts';

/** The content as read, with signs that no font draws, in any of its languages, among what keeps it from being published. */
export async function readWithLetters(content: Promise<Reading>): Promise<Reading> {
  const reading = await content;
  const undrawn = reading.report ? await checkLetters(reading.report) : [];
  const told = new Set(undrawn.map(({ what }) => what));
  for (const translation of reading.report?.translations ?? []) {
    const { language } = translation.settings;
    const anew = (await checkLetters(translation)).filter(({ what }) => !told.has(what));
    undrawn.push(...anew.map((mistake) => inTranslation(mistake, language)));
  }
  return { ...reading, unpublishable: [...reading.unpublishable, ...undrawn.map(inFolder)] };
}

function inTranslation(mistake: Mistake, language: string): Mistake {
  return { ...mistake, file: mistake.file.replace(/^content\//, `content/${language}/`) };
}
