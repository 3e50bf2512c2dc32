import { en } from './en.ts';

/** Every string of the interface, in one language. */
export type Wording = typeof en;

const languages: Readonly<Record<string, Wording>> = { en };

/** The strings of the interface in this language, a two-letter code. */
export function wordingFor(language: string): Wording {
  const wording = languages[language];
  if (!wording) throw new Error(`The interface speaks ${Object.keys(languages).join(', ')}, not ${language}.`);
  return wording;
}
