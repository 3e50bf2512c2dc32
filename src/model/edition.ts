import type { RecordedStatement } from '../schema/record.ts';
import { wordingFor, type Wording } from '../wording/wording.ts';
import { indexRecord } from './record/record.ts';
import type { Report } from './report.ts';
import { getIndex, type ReportIndex } from './report-index.ts';

/** The report in one language: what pages, exports and the steps of a build are handed. */
export interface Edition {
  readonly report: Report;
  /** Full address of the site, with a slash at the end. */
  readonly address: string;
  /** Every string of the interface, in the report’s language. */
  readonly wording: Wording;
  /** The parts of the report by what names them, and what was published of each statement, by its number. */
  readonly index: ReportIndex & { readonly recorded: ReadonlyMap<string, RecordedStatement> };
}

/** The edition of this report at this address. */
export function toEdition(report: Report, address: string): Edition {
  return {
    report,
    address,
    wording: wordingFor(report.settings.language),
    index: { ...getIndex(report), recorded: indexRecord(report.record) },
  };
}
