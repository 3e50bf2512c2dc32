import { Mistakes } from '../../model/mistake.ts';
import { toEditions, type Edition } from '../../model/edition.ts';
import type { Report } from '../../model/report.ts';
import { languages } from '../../wording/wording.ts';
import { findNamedAddress, isAddress } from '../folder.ts';
import type { Reading } from '../read-content.ts';

/** Stands in where no address is given, and where it is none: the check of the content tells that. */
const nowhere = 'http://localhost:4321/';

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
