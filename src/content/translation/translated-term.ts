import type { Term } from '../../model/report.ts';

/** A term as a translation has it: its words in that language are the report’s own, the original’s stand beside the foreign ones. */
export function toTranslatedTerm(term: Term, language: string, original: string): Term {
  const [name, ...forms] = (term as unknown as Readonly<Record<string, readonly string[] | undefined>>)[language] ?? [];
  if (name === undefined) return term;
  const former = [term.name, ...term.forms, ...term.spellings, ...term.synonyms];
  return {
    ...term,
    name: name.replaceAll('|', ''),
    forms: [name, ...forms],
    spellings: [],
    synonyms: [],
    [language]: [],
    [original]: former,
  };
}
