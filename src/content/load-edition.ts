import { getEntry, render } from 'astro:content';
import type { Edition } from '../model/edition.ts';
import { getEdition, getReading } from './reading.ts';

let sound: Edition | undefined;

/** The report with its address and wording, for every page and endpoint: one in a build, a new one after each change in `npm run dev`. */
export async function loadEdition(): Promise<Edition> {
  const reading = await getReading();
  // In `npm run dev` the content may break while a page is being made: it is finished as it was begun.
  return (sound = reading.mistakes.length > 0 && sound ? sound : getEdition(reading));
}

/** The words of a section as a component to lay out. */
export async function loadText(sectionFile: string): Promise<Awaited<ReturnType<typeof render>>['Content']> {
  const entry = await getEntry('sections', sectionFile);
  if (!entry) throw new Error(`There is no section ${sectionFile}.`);
  const { Content } = await render(entry);
  return Content;
}
