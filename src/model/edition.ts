import { wordingFor, type Wording } from '../wording/wording.ts';
import type { Report } from './report.ts';
import { getIndex, type ReportIndex } from './report-index.ts';

/** The report in one language: what pages, exports and the steps of a build are handed. */
export interface Edition {
  readonly report: Report;
  /** Its folder below the site: none for the original, `uk/` for a translation. */
  readonly folder: string;
  /** Full address of the edition, with a slash at the end. */
  readonly address: string;
  /** The path that it lives below, with a slash at both ends: `/some/path/uk/`. */
  readonly base: string;
  /** Every string of the interface, in the report’s language. */
  readonly wording: Wording;
  /** The parts of the report by what names them. */
  readonly index: ReportIndex;
  /** Every edition of the report, this one among them, the original first. */
  readonly all: readonly Edition[];
}

/** The editions of a report at this address of the site: the original, and behind it its translations. */
export function toEditions(original: Report, siteAddress: string): Edition[] {
  const all: Edition[] = [];
  for (const report of [original, ...(original.translations ?? [])]) {
    const folder = all.length === 0 ? '' : `${report.settings.language}/`;
    const address = siteAddress + folder;
    all.push({
      report,
      folder,
      address,
      base: new URL(address).pathname,
      wording: wordingFor(report.settings.language),
      index: getIndex(report),
      all,
    });
  }
  return all;
}

/** The edition of the original, at this address. */
export function toEdition(report: Report, address: string): Edition {
  const [edition] = toEditions(report, address);
  if (!edition) throw new Error('A report has one edition at least.');
  return edition;
}

/** The edition that the others translate. */
export function getOriginal(edition: Edition): Edition {
  return edition.all[0] ?? edition;
}

/** The editions of the same report in other languages. */
export function findOthers(edition: Edition): Edition[] {
  return edition.all.filter((one) => one !== edition);
}

/** The language of the edition in this folder, where it is not that of this one: what its words are marked with here. */
export function findForeignLanguage(edition: Edition, folder: string): string | undefined {
  const language = edition.all.find((one) => one.folder === folder)?.report.settings.language;
  return language === edition.report.settings.language ? undefined : language;
}
