import { inFolder } from '../content/folder.ts';
import type { Reading } from '../content/read-content.ts';
import { checkLetters } from '../formats/check-letters.ts';

/** The content as read, with signs that no font draws among what keeps it from being published. */
export async function readWithLetters(content: Promise<Reading>): Promise<Reading> {
  const reading = await content;
  const undrawn = reading.report ? await checkLetters(reading.report) : [];
  return { ...reading, unpublishable: [...reading.unpublishable, ...undrawn.map(inFolder)] };
}
