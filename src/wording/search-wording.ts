import type { enSearch } from './en-search.ts';

/** The strings of the search, in one language. */
export type SearchWording = typeof enSearch;

const languages: Readonly<Record<string, () => Promise<SearchWording>>> = {
  uk: () => import('./uk-search.ts').then((file) => file.ukSearch),
};

/** The strings of the search in this language, a two-letter code, and of no other. */
export function loadSearchWording(language: string): Promise<SearchWording> {
  return languages[language]?.() ?? import('./en-search.ts').then((file) => file.enSearch);
}
