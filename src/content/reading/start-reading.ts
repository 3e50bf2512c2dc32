import path from 'node:path';
import { checkEnvironment, getContentFolder, inFolder, isFolderMissing } from '../folder.ts';
import { getReading, hasReading, holdReading, keepSound } from './held-reading.ts';
import { readFolder, type Reading } from '../read-content.ts';
import { readAtRest } from './reading-at-rest.ts';

/** The content of this build: read by the first who asks. */
export function startReading(): Promise<Reading> {
  return hasReading() ? getReading() : holdReading(readAnew());
}

/** The content as it will stand once this has passed; whoever asks meanwhile waits for it. */
export function readAgain(after: Promise<unknown>): Promise<Reading> {
  return holdReading(after.then(readAnew));
}

async function readAnew(): Promise<Reading> {
  const directory = path.resolve(getContentFolder());
  const { mistakes, unpublishable, ...reading } = await readAtRest(directory, () => readFolder(directory));
  const environment = checkEnvironment();
  if (isFolderMissing(environment)) return { ...reading, mistakes: environment, unpublishable: [] };
  const all = [...environment, ...mistakes].map(inFolder);
  const made = { ...reading, mistakes: all, unpublishable: unpublishable.map(inFolder) };
  keepSound(made);
  return made;
}
