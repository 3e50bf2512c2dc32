import { once } from '../../model/once.ts';
import type { Edition } from '../../model/edition.ts';
import { routes } from '../../model/routes.ts';
import { toSheets, type Sheet } from '../../model/long/sheets.ts';
import { addGuideWords, type GuidedLetter } from './guide-words.ts';
import { toKeywordIndex, type KeywordEntry } from './keyword-index.ts';

/** So many sections are named behind one keyword; the search has them all. */
const mostPlaces = 200;

/** So many elements the keywords of one page may have. */
const mostElements = 4_000;

/** A page of keywords that begin with one letter. */
export interface KeywordSheet extends Omit<GuidedLetter, 'entries'>, Sheet<KeywordEntry> {
  /** The letter in addresses: `a`, `u416` for Ж. */
  readonly name: string;
}

/** The keywords of a report that is too long for all of them to stand on one page. */
export interface KeywordSheets {
  readonly sheets: readonly KeywordSheet[];
  /** Where each keyword stands, by its id: a path below the site. */
  readonly addresses: ReadonlyMap<string, string>;
}

/** The pages of keywords, letter by letter; made once for all who ask. */
export const toKeywordSheets = once(makeSheets);

function makeSheets({ report, wording }: Edition): KeywordSheets {
  const sheets = addGuideWords(toKeywordIndex(report, wording)).flatMap(({ letter, own, guides, entries }) =>
    toSheets(entries.map(cut), countElements, mostElements).map((sheet): KeywordSheet => ({
      ...sheet,
      letter,
      own,
      guides,
      name: toName(letter),
    })),
  );
  const addresses = sheets.flatMap(({ name, number, entries }) =>
    entries.flatMap((entry): [string, string][] =>
      entry.id === undefined ? [] : [[entry.id, `${routes.keywordsOf(name, number)}#${entry.id}`]],
    ),
  );
  return { sheets, addresses: new Map(addresses) };
}

function cut(entry: KeywordEntry): KeywordEntry {
  if (entry.kind === 'see' || entry.places.length <= mostPlaces) return entry;
  return { ...entry, places: entry.places.slice(0, mostPlaces), more: entry.places.length - mostPlaces };
}

function countElements(entry: KeywordEntry): number {
  return 4 + (entry.kind === 'see' ? 2 * entry.see.length : entry.variants.length + 2 * entry.places.length);
}

function toName(letter: string): string {
  if (/^[A-Z]$/.test(letter)) return letter.toLowerCase();
  return /^\d/.test(letter) ? 'figures' : `u${letter.codePointAt(0)?.toString(16) ?? ''}`;
}
