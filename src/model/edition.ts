import { wordingFor, type Wording } from '../wording/wording.ts';
import type { Report } from './report.ts';

/** The report in one language: what pages, exports and the steps of a build are handed. */
export interface Edition {
  readonly report: Report;
  /** Full address of the site, with a slash at the end. */
  readonly address: string;
  /** Every string of the interface, in the report’s language. */
  readonly wording: Wording;
}

/** The edition of this report at this address. */
export function toEdition(report: Report, address: string): Edition {
  return { report, address, wording: wordingFor(report.settings.language) };
}
