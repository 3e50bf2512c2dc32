import { termLanguages } from '../../schema/term.ts';
import { toTermKey, toTextReader, toWordKey } from '../words/keys.ts';
import { isOnePiece } from '../../model/length.ts';
import { toPlainTerms } from '../words/plain-terms.ts';
import type { Report, Term } from '../../model/report.ts';
import { routes } from '../../model/routes.ts';
import { toSearchRecords, toSearchWords, toStandingTerms, type SearchRecord } from './search-record.ts';
import type { Wording } from '../../wording/wording.ts';

/** Where a keyword stands: one statement or, in a report too long for one page, one section. */
export interface KeywordPlace {
  readonly number: string;
  /** Its path below the site. */
  readonly path: string;
  /** True where no statement has the keyword in its own words: only a section, place or source. */
  readonly around: boolean;
}

/** One entry of the index: a keyword with its other spellings, or a spelling that sends to keywords. */
export type KeywordEntry =
  | {
      readonly kind: 'keyword';
      readonly name: string;
      readonly id: string;
      readonly variants: readonly Variant[];
      readonly places: readonly KeywordPlace[];
      /** How many places are left out here. */
      readonly more?: number;
    }
  | {
      readonly kind: 'see';
      readonly name: string;
      /** Only where something leads to it. */
      readonly id?: string;
      readonly language?: string | undefined;
      readonly see: readonly { name: string; id: string }[];
    };

/** Another way to write a keyword, with its language where it is not the report’s. */
export interface Variant {
  readonly name: string;
  readonly language?: string | undefined;
}

/** The entries below one letter. */
export interface KeywordLetter {
  readonly letter: string;
  /** True in the script of the report, and for figures. */
  readonly own: boolean;
  readonly entries: readonly KeywordEntry[];
}

/** A back-of-book index: every term and every other word of the report, in the order of the alphabets. */
export function toKeywordIndex(report: Report, wording: Wording): KeywordLetter[] {
  const { language } = report.settings;
  const terms = toStandingTerms(report);
  const plain = toPlainTerms(terms, language);
  const reader = toTextReader(plain, language);
  const records = toSearchRecords(report, reader, wording);
  const places = toPlaces(records, isOnePiece(report) ? toStatementPlace : toSectionPlace);
  const keywords = terms.map((term, number): KeywordEntry => ({
    kind: 'keyword',
    name: term.name,
    id: `term-${term.id}`,
    variants: toVariants(term, language),
    places: places.get(toTermKey(number)) ?? [],
  }));
  const words = toWords(toSearchWords(report, reader), places);
  return toLetters([...keywords, ...toSees(terms, language), ...words], language);
}

type Locate = (record: SearchRecord) => Omit<KeywordPlace, 'around'>;

const toStatementPlace: Locate = ({ section, statement: { number } }) => ({
  number,
  path: routes.statement(section.id, number),
});

const toSectionPlace: Locate = ({ section }) => ({ number: String(section.number), path: routes.section(section.id) });

/** The places of every key, in the order of the report. */
function toPlaces(records: readonly SearchRecord[], locate: Locate): Map<string, KeywordPlace[]> {
  const places = new Map<string, Map<string, KeywordPlace>>();
  for (const record of records) {
    const place = locate(record);
    for (const key of new Set([...record.own, ...record.around])) {
      const all = places.get(key) ?? new Map<string, KeywordPlace>();
      const around = !record.own.has(key) && all.get(place.path)?.around !== false;
      places.set(key, all.set(place.path, { ...place, around }));
    }
  }
  return new Map([...places].map(([key, all]) => [key, [...all.values()]]));
}

/** The words that no term covers; the forms of one word stand together below the shortest. */
function toWords(words: readonly string[], places: ReadonlyMap<string, KeywordPlace[]>): KeywordEntry[] {
  const byKey = Map.groupBy(
    words.filter((word) => word.length > 1 && !/^\d/.test(word)),
    toWordKey,
  );
  return [...byKey].flatMap(([key, forms]) => {
    const [name, ...others] = forms.toSorted((one, other) => one.length - other.length);
    if (name === undefined) return [];
    return [
      {
        kind: 'keyword',
        name,
        id: `word-${name}`,
        variants: others.map((other) => ({ name: other })),
        places: places.get(key) ?? [],
      },
    ];
  });
}

function toVariants(term: Term, language: string): Variant[] {
  const own: Variant[] = [...term.forms.filter((form) => !form.includes('|')), ...term.spellings, ...term.synonyms].map(
    (name) => ({ name: withoutBars(name) }),
  );
  const foreign = termLanguages.flatMap((of) =>
    term[of].map((name) => ({ name: withoutBars(name), ...(of === language ? {} : { language: of }) })),
  );
  const name = fold(term.name);
  const named = new Map(
    [...own, ...foreign].map((variant) => [`${fold(variant.name)} ${variant.language ?? ''}`, variant]),
  );
  return [...named.values()].filter((variant) => fold(variant.name) !== name);
}

/** Every variant at its own place in the alphabet, with the keywords that it leads to. */
function toSees(terms: readonly Term[], language: string): KeywordEntry[] {
  const names = new Set(terms.map(({ name }) => fold(name)));
  const all = terms.flatMap((term) => toVariants(term, language).map((variant) => ({ variant, term })));
  const byVariant = Map.groupBy(
    all.filter(({ variant }) => !names.has(fold(variant.name))),
    ({ variant }) => fold(variant.name),
  );
  return [...byVariant.values()].flatMap((group): KeywordEntry[] => {
    const [first] = group;
    if (!first) return [];
    const see = new Map(group.map(({ term: { id, name } }) => [id, { id: `term-${id}`, name }]));
    return [{ kind: 'see', name: first.variant.name, language: first.variant.language, see: [...see.values()] }];
  });
}

/** A pattern as a word: a stem that may stand without an ending shows none. */
function withoutBars(pattern: string): string {
  return pattern.replaceAll('|', '');
}

function fold(name: string): string {
  return name.toLowerCase();
}

/** Entries below their first letters: figures and letters of the report’s script first, then the others. */
function toLetters(entries: readonly KeywordEntry[], language: string): KeywordLetter[] {
  const { compare } = new Intl.Collator(language, { numeric: true, ignorePunctuation: true });
  const byLetter = Map.groupBy(entries, ({ name }) => toLetter(name));
  return [...byLetter]
    .map(([letter, below]) => ({
      letter,
      own: isOwnLetter(letter, language),
      entries: below.toSorted((one, other) => compare(one.name, other.name)),
    }))
    .toSorted((one, other) => Number(other.own) - Number(one.own) || compare(one.letter, other.letter));
}

/** True for figures, and for letters of the script that the language is written in. */
function isOwnLetter(letter: string, language: string): boolean {
  const { script = 'Latn' } = new Intl.Locale(language).maximize();
  return new RegExp(`[\\d\\p{Script=${script}}]`, 'u').test(letter);
}

function toLetter(name: string): string {
  const first = /[\p{L}\d]/u.exec(name)?.[0] ?? '';
  if (/\d/.test(first)) return '0–9';
  return first
    .toUpperCase()
    .normalize('NFD')
    .replace(/(?<=\p{Script=Latin})\p{M}/gu, '')
    .normalize('NFC');
}
