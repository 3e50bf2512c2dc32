import type { Term } from '../../model/report.ts';
import { termLanguages } from '../../schema/term.ts';

/**
 * The terms as a translation has them: words of its language are the report’s own, and the original’s stand beside the
 * foreign ones. What goes by one name there is one term.
 */
export function toTranslatedTerms(terms: readonly Term[], language: string, original: string): Term[] {
  const byName = new Map<string, Term>();
  for (const term of terms) {
    const translated = toTranslatedTerm(term, language, original);
    const known = byName.get(translated.name);
    byName.set(translated.name, known ? join(known, translated) : translated);
  }
  return [...byName.values()];
}

function toTranslatedTerm(term: Term, language: string, original: string): Term {
  const of = termLanguages.find((code) => code === language);
  const [name, ...forms] = of ? term[of] : [];
  // A figure is read alike in every language, where no comma stands in it.
  if (/^\d/.test(term.name)) return { ...term, name: term.name.replaceAll(',', '') };
  if (name === undefined) return term;
  const shown = name.replaceAll('|', '').replaceAll("'", '’');
  const former = [term.name, ...term.forms, ...term.spellings, ...term.synonyms];
  return {
    ...term,
    name: shown,
    forms: [name, ...forms],
    spellings: [],
    synonyms: [],
    [language]: [],
    [original]: former,
  };
}

function join(one: Term, other: Term): Term {
  const lists = (['forms', 'spellings', 'synonyms', ...termLanguages] as const).map((key) => [
    key,
    [...new Set([...one[key], ...other[key]])],
  ]);
  return { ...one, ...(Object.fromEntries(lists) as Partial<Term>) };
}
