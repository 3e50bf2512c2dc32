import { inFolder } from '../content/folder.ts';
import { getReading, type Reading } from '../content/reading.ts';
import { checkLetters } from '../formats/check-letters.ts';

/** The content, with signs that no font draws among what keeps it from being published. */
export async function readWithLetters(): Promise<Reading> {
  const reading = await getReading();
  const undrawn = reading.report ? await checkLetters(reading.report) : [];
  return { ...reading, unpublishable: [...reading.unpublishable, ...undrawn.map(inFolder)] };
}
