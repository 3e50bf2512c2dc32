import process from 'node:process';
import type { ReportSettings } from '../schema/report-settings.ts';
import { languages } from '../wording/wording.ts';
import { getContentFolder } from './folder.ts';
import { readLoosely } from './read-loosely.ts';

/** Stands in where no address is given, and where it is none: the check of the content tells that. */
const nowhere = 'http://localhost:4321/';

/** Where the finished site lives, and below which path: from SITE_ADDRESS or `report.yaml`. */
export function getSiteAddress(): { site: string; base: string } {
  const { address } = readLoosely<ReportSettings>(getContentFolder(), 'report.yaml');
  const { origin, pathname } = new URL([process.env.SITE_ADDRESS, address].find(isAddress) ?? nowhere);
  return { site: origin, base: pathname.replace(/\/*$/, '/') };
}

/** True for a full address of the web. */
export function isAddress(address: unknown): address is string {
  return typeof address === 'string' && /^https?:\/\//.test(address) && URL.canParse(address);
}

/** The language of the report, for the build steps that need it before the content is read. */
export function getLanguage(): string {
  const { language } = readLoosely<ReportSettings>(getContentFolder(), 'report.yaml');
  return language !== undefined && languages.includes(language) ? language : 'en';
}
