import assert from 'node:assert/strict';
import { checkRecord } from '../src/model/record/check-record.ts';
import { toPublished } from '../src/model/record/next-record.ts';
import type { Mistake } from '../src/model/mistake.ts';
import type { Report } from '../src/model/report.ts';
import type { Correction } from '../src/schema/correction.ts';
import { tinySections, toTinyReport, type TinySections } from './tiny-report.ts';

/** The tiny report as it was published first. */
export const first = toPublished(toTinyReport(), '2026-11-23');

const [one, two, three] = tinySections.prisons ?? [];
assert.ok(one && two && three && two !== 'withdrawn');

/** The statements of its first section. */
export const published = [one, two, three] as const;

/** The same report with another number in statement 1.2. */
export const changed: TinySections = {
  ...tinySections,
  prisons: [one, ['Lists of at least 50 prisoners were ordered.', 'contacts'], three],
};

/** What the editors say of that. */
export const correction: Correction = { statement: '1.2', what: 'The number.', why: 'A slip.' };

/** The report with other sections, behind the publications of another one. */
export function after({ record, settings }: Report, sections: TinySections, rest: Partial<Report> = {}): Report {
  return { ...toTinyReport(sections, { record }), settings, ...rest };
}

/** What is amiss where these sections take the place of those that were published first. */
export function mistakesOf(sections: TinySections, rest: Partial<Report> = {}): readonly Mistake[] {
  return checkRecord(after(first, sections, rest));
}
