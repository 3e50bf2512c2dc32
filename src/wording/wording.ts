import { en } from './en.ts';
import { uk } from './uk.ts';

/** Every string of the interface, in one language. */
export type Wording = typeof en;

/** The strings in another language; those that are not there yet are shown in English. */
export type Translation = {
  readonly [Area in keyof Wording]?: Wording[Area] extends object ? Partial<Wording[Area]> : never;
} & Pick<Wording, 'date'>;

const all: Readonly<Record<string, Wording>> = { en, uk: complete(uk) };

/** The languages that the interface speaks, as two-letter codes. */
export const languages = Object.keys(all);

/** The strings of the interface in this language, a two-letter code. */
export function wordingFor(language: string): Wording {
  const wording = all[language];
  if (!wording) throw new Error(`The interface speaks ${languages.join(', ')}, not ${language}.`);
  return wording;
}

function complete(translation: Translation): Wording {
  const areas = Object.entries(en).map(([area, strings]) => {
    const translated: unknown = translation[area as keyof Wording];
    return [area, typeof strings === 'object' ? { ...strings, ...(translated as object | undefined) } : translated];
  });
  return Object.fromEntries(areas) as Wording;
}
