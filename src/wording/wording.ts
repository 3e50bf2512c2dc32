import { en } from './en.ts';
import { uk } from './uk.ts';

/** Every string of the interface, in one language. */
export type Wording = typeof en;

const all: Readonly<Record<string, Wording>> = { en, uk };

/** The languages that the interface speaks, as two-letter codes. */
export const languages = Object.keys(all);

/** The strings of the interface in this language, a two-letter code. */
export function wordingFor(language: string): Wording {
  const wording = all[language];
  if (!wording) throw new Error(`The interface speaks ${languages.join(', ')}, not ${language}.`);
  return wording;
}
