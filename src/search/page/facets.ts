import { facets, type Facet } from '../words/facets.ts';
import type { SearchWording } from '../../wording/search-wording.ts';
import { narrow, toFragment, type SearchState } from './address.ts';
import { element } from './element.ts';
import type { FacetCounts } from './find.ts';
import type { StartFile } from '../index/start-file.ts';

/** What the search can be narrowed by, with how many statements each choice would leave; each is a link. */
export function showFacets(
  state: SearchState,
  counts: FacetCounts,
  names: StartFile['facets'],
  wording: SearchWording,
): HTMLElement[] {
  return facets.flatMap((facet) => {
    const chosen = state.narrowing[facet];
    const values = Object.entries(names[facet]).filter(
      ([value]) => value === chosen || toCount(counts, facet, value) > 0,
    );
    if (values.length === 0) return [];
    const every = showChoice(state, facet, undefined, wording.anyOf[facet], undefined);
    return element(
      'section',
      {},
      element('h2', {}, wording.facets[facet]),
      element(
        'ul',
        {},
        ...(chosen === undefined ? [] : [every]),
        ...values.map(([value, name]) => showChoice(state, facet, value, name, toCount(counts, facet, value))),
      ),
    );
  });
}

function toCount(counts: FacetCounts, facet: Facet, value: string): number {
  return counts[facet][value] ?? 0;
}

function showChoice(
  state: SearchState,
  facet: Facet,
  value: string | undefined,
  name: string,
  count: number | undefined,
): HTMLElement {
  const narrowing = narrow(state.narrowing, facet, value);
  const current: Record<string, string> =
    value !== undefined && state.narrowing[facet] === value ? { 'aria-current': 'true' } : {};
  const link = element('a', { href: toFragment({ ...state, narrowing }), ...current }, name);
  if (count !== undefined) link.append('\u00A0', element('span', { class: 'count' }, String(count)));
  return element('li', {}, link);
}
