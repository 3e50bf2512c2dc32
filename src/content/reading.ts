import path from 'node:path';
import { Mistakes } from '../model/mistake.ts';
import { toEditions, type Edition } from '../model/edition.ts';
import type { Report } from '../model/report.ts';
import { languages } from '../wording/wording.ts';
import {
  checkEnvironment,
  findNamedAddress,
  getContentFolder,
  inFolder,
  isAddress,
  isFolderMissing,
} from './folder.ts';
import { readFolder, type Reading } from './read-content.ts';
import { readAtRest } from './reading-at-rest.ts';

/** Stands in where no address is given, and where it is none: the check of the content tells that. */
const nowhere = 'http://localhost:4321/';

/** Astro bundles the pages apart from its configuration: both find the one reading here. */
const shared = globalThis as { reading?: Promise<Reading>; sound?: Reading };

/** The content of this build, or as it stands since the last change of it: every file is opened once. */
export function getReading(): Promise<Reading> {
  return (shared.reading ??= readAnew());
}

/** The content as it will stand once this has passed; whoever asks meanwhile waits for it. */
export function readAgain(after: Promise<unknown>): Promise<Reading> {
  return (shared.reading = after.then(readAnew));
}

/** The content; in `npm run dev` it may break while a page is being made, which is finished from what was sound last. */
export async function getSoundReading(): Promise<Reading> {
  const reading = await getReading();
  return reading.mistakes.length > 0 ? (shared.sound ?? reading) : reading;
}

async function readAnew(): Promise<Reading> {
  const directory = path.resolve(getContentFolder());
  const { mistakes, unpublishable, ...reading } = await readAtRest(directory, () => readFolder(directory));
  const environment = checkEnvironment();
  if (isFolderMissing(environment)) return { ...reading, mistakes: environment, unpublishable: [] };
  const all = [...environment, ...mistakes].map(inFolder);
  const made = { ...reading, mistakes: all, unpublishable: unpublishable.map(inFolder) };
  if (all.length === 0) shared.sound = made;
  return made;
}

/** The report; throws `Mistakes` where none can be made of the content. */
export function toSoundReport({ report, mistakes }: Reading): Report {
  if (!report || mistakes.length > 0) throw new Mistakes(mistakes);
  return report;
}

/** The report; throws `Mistakes` also where it says something else than what was published without saying so. */
export function toPublishableReport({ report, mistakes, unpublishable }: Reading): Report {
  if (!report || mistakes.length + unpublishable.length > 0) throw new Mistakes([...mistakes, ...unpublishable]);
  return report;
}

const known = new WeakMap<Reading, readonly Edition[]>();

/** The report in each language, the original first; throws `Mistakes` where none can be made of the content. */
export function getEditions(reading: Reading): readonly Edition[] {
  const { site, base } = getSiteAddress(reading);
  const editions = known.get(reading) ?? toEditions(toSoundReport(reading), site + base);
  known.set(reading, editions);
  return editions;
}

/** Where the finished site lives, and below which path: from SITE_ADDRESS or `report.yaml`. */
export function getSiteAddress({ settings }: Pick<Reading, 'settings'>): { site: string; base: string } {
  const { origin, pathname } = new URL([findNamedAddress(), settings?.address].find(isAddress) ?? nowhere);
  return { site: origin, base: pathname.replace(/\/*$/, '/') };
}

/** The languages of the editions, that of the original first. */
export function getLanguages(reading: Reading): string[] {
  return [getLanguage(reading), ...(reading.report?.translations ?? []).map(({ settings }) => settings.language)];
}

/** The language of the report; English where `report.yaml` cannot be read. */
export function getLanguage({ settings }: Pick<Reading, 'settings'>): string {
  return settings && languages.includes(settings.language) ? settings.language : 'en';
}
