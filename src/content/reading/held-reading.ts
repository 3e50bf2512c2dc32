import type { Reading } from '../read-content.ts';

/**
 * Astro bundles the pages apart from its configuration, and loads its collections apart from both: all of them find the
 * one reading here, and only the configuration brings what reads.
 */
const shared = globalThis as { reading?: Promise<Reading>; sound?: Reading };

/** The content of this build, or as it stands since the last change of it: every file is opened once. */
export function getReading(): Promise<Reading> {
  return shared.reading ?? Promise.reject(new Error('Nothing has been read yet: start-reading.ts does that.'));
}

/** True once a reading has begun. */
export function hasReading(): boolean {
  return shared.reading !== undefined;
}

/** Hands this reading to whoever asks from now on. */
export function holdReading(reading: Promise<Reading>): Promise<Reading> {
  return (shared.reading = reading);
}

/** Keeps a reading without mistakes, for pages that are being made when the content breaks. */
export function keepSound(reading: Reading): void {
  if (reading.mistakes.length === 0) shared.sound = reading;
}

/** The content; in `npm run dev` it may break while a page is being made, which is finished from what was sound last. */
export async function getSoundReading(): Promise<Reading> {
  const reading = await getReading();
  return reading.mistakes.length > 0 ? (shared.sound ?? reading) : reading;
}
