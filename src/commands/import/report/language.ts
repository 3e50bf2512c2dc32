import { franc } from 'franc';

/** Below so many letters a guess is none. */
const enough = 200;

const scripts = [
  ['Cyrillic', /\p{Script=Cyrillic}/gu],
  ['Arabic', /\p{Script=Arabic}/gu],
  ['Hebrew', /\p{Script=Hebrew}/gu],
  ['Han', /\p{Script=Han}/gu],
  ['Latin', /\p{Script=Latin}/gu],
] as const;

/** Scots and Dari: what a short text in English, or in Persian, would be taken for. */
const near = ['sco', 'prs'];

/** The script of most letters of a text; undefined where it has no letters of a script that is told apart. */
export function findScript(text: string): string | undefined {
  const counts = scripts.map(([name, letters]) => [name, text.match(letters)?.length ?? 0] as const);
  const [name, count] = counts.reduce((most, next) => (next[1] > most[1] ? next : most));
  return count === 0 ? undefined : name;
}

/** The language of a text as its code, with whether there was text enough to be sure. */
export function detectLanguage(text: string): { language: string; isSure: boolean } {
  const sample = text.slice(0, 20_000);
  const isSure = (sample.match(/\p{L}/gu)?.length ?? 0) >= enough;
  const found = isSure ? (findByLetters(sample) ?? franc(sample, { ignore: near })) : 'und';
  if (found !== 'und') return { language: new Intl.Locale(found).language, isSure };
  const script = findScript(sample);
  return {
    language: script === 'Cyrillic' ? 'uk' : script === 'Arabic' ? 'ar' : script === 'Hebrew' ? 'he' : 'en',
    isSure: false,
  };
}

/** Languages of one alphabet that are told apart by letters that only one of them has. */
function findByLetters(text: string): string | undefined {
  const lower = text.toLowerCase();
  const share = (letters: RegExp): number => (lower.match(letters)?.length ?? 0) / lower.length;
  if (findScript(text) !== 'Cyrillic' || share(/ў/g) > 0.001) return undefined;
  const [own, other] = [share(/[іїєґ]/g), share(/[ыэъё]/g)];
  if (own > 0.01 && other < own / 5) return 'uk';
  return other > 0.01 && own < other / 5 ? 'ru' : undefined;
}

const ofScript: Readonly<Record<string, readonly string[]>> = {
  Cyrillic: ['ukr', 'rus'],
  Arabic: ['arb', 'pes', 'urd'],
  Hebrew: ['heb'],
};

/** The language of a sentence that is written in another script than the text around it; undefined for any other. */
export function findForeignLanguage(sentence: string, around: string | undefined): string | undefined {
  const script = findScript(sentence);
  const only = ofScript[script ?? ''];
  if (script === around || !only || (sentence.match(/\p{L}/gu)?.length ?? 0) < 10) return undefined;
  const found = franc(sentence, { only: [...only], minLength: 1 });
  return found === 'und' ? undefined : new Intl.Locale(found).language;
}

/** The English name of a language: `tr` is Turkish. */
export function toLanguageName(code: string): string {
  return new Intl.DisplayNames('en', { type: 'language' }).of(code) ?? code;
}
