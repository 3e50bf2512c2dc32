import { facets, type Facet } from '../words/facets.ts';
import type { Narrowing } from './engine.ts';

/** What a search page shows: all of it stands in its address. */
export interface SearchState {
  readonly query: string;
  readonly narrowing: Narrowing;
}

/** The state that an address holds. */
export function readState(address: string): SearchState {
  const parameters = new URL(address).searchParams;
  const chosen = facets.flatMap((facet): [Facet, string][] => {
    const value = parameters.get(facet);
    return value ? [[facet, value]] : [];
  });
  return { query: parameters.get('q') ?? '', narrowing: Object.fromEntries(chosen) };
}

/** The part of an address that holds this state: `?q=…&place=…`; nothing where there is nothing to hold. */
export function toParameters({ query, narrowing }: SearchState): string {
  const parameters = new URLSearchParams(query.trim() === '' ? [] : [['q', query]]);
  for (const facet of facets) {
    const value = narrowing[facet];
    if (value !== undefined) parameters.set(facet, value);
  }
  const text = parameters.toString();
  return text === '' ? '' : `?${text}`;
}

/** The narrowing with this value of a facet chosen, or no value of it. */
export function narrow(narrowing: Narrowing, facet: Facet, value: string | undefined): Narrowing {
  const others = Object.entries(narrowing).filter(([other]) => other !== facet);
  return Object.fromEntries(value === undefined ? others : [...others, [facet, value]]);
}
