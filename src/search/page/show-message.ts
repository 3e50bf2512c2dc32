import type { Clause, Reading } from '../words/reading.ts';
import type { SearchWording } from '../../wording/search-wording.ts';
import { element } from './element.ts';

/** What is told above the found statements: how many there are, and how the query was read. */
export function describeFound(
  reading: Reading,
  { total, shown }: { readonly total: number; readonly shown: number },
  around: number,
  wording: SearchWording,
): string[] {
  return [
    ...reading.notices.map(({ kind, typed, names }) => {
      if (kind === 'correction') return wording.correction(typed, names[0] ?? '');
      return kind === 'spelling' ? wording.spelling(names) : wording.beginning(typed, names);
    }),
    ...(reading.cut ? [wording.cut] : []),
    wording.found(total, shown, around),
  ];
}

/** What is told where nothing was found, and the ways on from there. */
export interface Fruitless {
  readonly told: readonly string[];
  /** A query each that finds something, or none. */
  readonly ways: readonly { readonly text: string; readonly query: string }[];
}

/** What is told of words that stand nowhere. */
export function describeMissing({ missing, otherLayout }: Reading, query: string, wording: SearchWording): Fruitless {
  return {
    told: [wording.missing(missing.map(({ typed }) => typed))],
    ways:
      otherLayout === undefined
        ? toNearest(missing, query, wording)
        : [{ text: wording.otherLayout(otherLayout), query: otherLayout }],
  };
}

function toNearest(missing: Reading['missing'], query: string, wording: SearchWording): Fruitless['ways'] {
  return missing.flatMap(({ typed, nearest }) => [
    ...(nearest === undefined ? [] : [{ text: wording.nearest(nearest), query: query.replace(typed, nearest) }]),
  ]);
}

/** What is told where every word stands somewhere, but no statement has all of them. */
export function describeNone(
  { clauses, phrases }: Reading,
  query: string,
  without: readonly { clause: Clause; total: number }[],
  wording: SearchWording,
): Fruitless {
  const typed = [...phrases.map(({ written }) => written), ...toUnquoted(clauses, phrases)];
  return {
    told: [wording.none(typed)],
    ways: [
      ...(phrases.length > 0
        ? [{ text: wording.withoutQuotes, query: query.replace(/["“”„«»‟″]/gu, ' ').trim() }]
        : []),
      ...without
        .filter(({ clause }) => clauses.length > 1 && query.includes(clause.typed))
        .map(({ clause, total }) => ({
          text: wording.without(clause.typed, total),
          query: query.replace(clause.typed, '').replace(/\s+/g, ' ').trim(),
        })),
    ],
  };
}

function toUnquoted(clauses: readonly Clause[], phrases: Reading['phrases']): string[] {
  const quoted = new Set(phrases.flatMap(({ words }) => words));
  return clauses.map(({ typed }) => typed).filter((typed) => !quoted.has(typed));
}

/** Links to queries that lead on, and to the list of keywords. */
export function showWays(
  { ways }: Fruitless,
  toAddress: (query: string) => string,
  keywords: string,
  wording: SearchWording,
): HTMLElement {
  return element(
    'ul',
    { class: 'ways' },
    ...ways.map(({ text, query }) =>
      element('li', {}, element('a', { href: toAddress(query), 'data-query': query }, text)),
    ),
    element('li', {}, element('a', { href: keywords }, wording.toKeywords)),
  );
}
