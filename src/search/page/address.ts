import type { Narrowing } from '../index/read-index.ts';
import { facets, type Facet } from '../words/facets.ts';

/** What a search page shows. */
export interface SearchState {
  readonly query: string;
  readonly narrowing: Narrowing;
}

/** The state that an address holds: in its fragment or, as the first version of the site wrote it, in its query. */
export function readState({ hash, search }: { readonly hash: string; readonly search: string }): SearchState {
  const parameters = new URLSearchParams(hash.length > 1 ? hash.slice(1) : search);
  const chosen = facets.flatMap((facet): [Facet, string][] => {
    const value = parameters.get(facet);
    return value ? [[facet, value]] : [];
  });
  return { query: parameters.get('q') ?? '', narrowing: Object.fromEntries(chosen) };
}

/** The part of an address that holds this state, which no server sees: `#q=…&place=…`, or `#` alone. */
export function toFragment({ query, narrowing }: SearchState): string {
  const parameters = new URLSearchParams(query.trim() === '' ? [] : [['q', query]]);
  for (const facet of facets) {
    const value = narrowing[facet];
    if (value !== undefined) parameters.set(facet, value);
  }
  return `#${parameters.toString()}`;
}

/** The narrowing with this value of a facet chosen, or no value of it. */
export function narrow(narrowing: Narrowing, facet: Facet, value: string | undefined): Narrowing {
  const others = Object.entries(narrowing).filter(([other]) => other !== facet);
  return Object.fromEntries(value === undefined ? others : [...others, [facet, value]]);
}

/** What the reader left behind on this page of the tab’s history when a result was opened. */
export function findLeft(): SearchState | undefined {
  return (history.state as { search?: SearchState } | null)?.search;
}

/** Keeps a state for the way back, in the tab alone: neither the address nor the browser’s list of pages has it. */
export function leave(search: SearchState): void {
  history.replaceState({ search }, '');
}
