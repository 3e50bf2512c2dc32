/** What a search can be narrowed by. */
export const facets = ['source', 'kind', 'place', 'year'] as const;

/** One of the things that a search can be narrowed by. */
export type Facet = (typeof facets)[number];
