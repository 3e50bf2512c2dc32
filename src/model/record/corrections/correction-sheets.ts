import { once } from '../../once.ts';
import type { PublishedRecord } from '../../../schema/record.ts';
import { toSheets, type Sheet } from '../../long/sheets.ts';
import { routes } from '../../routes.ts';
import { toSubject } from '../subjects.ts';
import { toToldCorrections, type Told } from './told.ts';

/** So many elements the corrections of one page may have. */
const mostElements = 4_000;

/** The pages that the corrections of a record stand on. */
interface CorrectionSheets {
  /** The oldest corrections are on the first page, so that none ever moves to another; on each the latest come first. */
  readonly sheets: readonly Sheet<Told>[];
  /** Where each correction stands, by its id: a path below the site. */
  readonly addresses: ReadonlyMap<string, string>;
}

/** The pages of corrections; made once for all who ask. */
export const toCorrectionSheets = once(makeSheets);

/** Where a correction stands, by its id: a path below the site. */
export function toCorrectionPath(record: PublishedRecord, id: string): string {
  return toCorrectionSheets(record).addresses.get(id) ?? routes.corrections();
}

function makeSheets(record: PublishedRecord): CorrectionSheets {
  const sheets = toSheets(toToldCorrections(record).toReversed(), countElements, mostElements).map((sheet) => ({
    ...sheet,
    // What was said of statements and names comes before what was said of keywords.
    entries: sheet.entries.toSorted(
      (one, other) => other.publication - one.publication || Number(isOfTerm(one)) - Number(isOfTerm(other)),
    ),
  }));
  const addresses = sheets.flatMap(({ number, of, entries }) =>
    toIds(entries).map((id) => [id, routes.correction(id, of > 1 ? number : undefined)] as const),
  );
  return { sheets, addresses: new Map(addresses) };
}

/** The ids of what these corrections changed. */
export function toIds(entries: readonly Told[]): string[] {
  return entries.flatMap(({ changes }) => changes.flatMap(({ subjects }) => subjects.flatMap(({ id }) => id ?? [])));
}

function isOfTerm({ changes }: Told): boolean {
  return changes.every(({ subjects }) => subjects.every(({ subject }) => toSubject(subject).kind === 'term'));
}

function countElements({ changes }: Told): number {
  return changes.reduce((sum, { names, subjects }) => sum + 10 + 4 * subjects.length + 8 * names.length, 8);
}
