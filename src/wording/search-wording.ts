import type { enSearch } from './en-search.ts';

/** The strings of the search, in one language. */
export type SearchWording = typeof enSearch;

const languages: Readonly<Record<string, () => Promise<SearchWording>>> = {
  uk: async () => (await import('./uk-search.ts')).ukSearch,
};

/** The strings of the search in this language, a two-letter code, and of no other. */
export async function loadSearchWording(language: string): Promise<SearchWording> {
  return languages[language]?.() ?? (await import('./en-search.ts')).enSearch;
}
