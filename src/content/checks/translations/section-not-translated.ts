import type { Mistake } from '../../../model/mistake.ts';

/** A translation has every section of the original. */
export function sectionNotTranslated(language: string, name: string): Mistake {
  return {
    rule: 'section-not-translated',
    file: `content/${language}/sections/${name}`,
    what: 'The original has this section, the translation has not.',
    remedy: `Run \`npm run translate -- ${language}\`: it writes the file with the original’s words, to be translated.`,
  };
}
