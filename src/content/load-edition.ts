import { getEntry, render } from 'astro:content';
import { toEdition, type Edition } from '../model/edition.ts';
import { getReading, getSiteAddress, toSoundReport, type Reading } from './reading.ts';

const editions = new WeakMap<Reading, Edition>();

/** The report with its address and wording, for every page and endpoint: one in a build, a new one after each change in `npm run dev`. */
export async function loadEdition(): Promise<Edition> {
  const reading = await getReading();
  const { site, base } = getSiteAddress(reading);
  const edition = editions.get(reading) ?? toEdition(toSoundReport(reading), site + base);
  editions.set(reading, edition);
  return edition;
}

/** The words of a section as a component to lay out. */
export async function loadText(sectionFile: string): Promise<Awaited<ReturnType<typeof render>>['Content']> {
  const entry = await getEntry('sections', sectionFile);
  if (!entry) throw new Error(`There is no section ${sectionFile}.`);
  const { Content } = await render(entry);
  return Content;
}
