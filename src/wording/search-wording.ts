import { enSearch } from './en-search.ts';
import { ukSearch } from './uk-search.ts';

/** The strings of the search, in one language. */
export type SearchWording = typeof enSearch;

const languages: Readonly<Record<string, SearchWording>> = { en: enSearch, uk: ukSearch };

/** The strings of the search in this language, a two-letter code. */
export function searchWordingFor(language: string): SearchWording {
  return languages[language] ?? enSearch;
}
