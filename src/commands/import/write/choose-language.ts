import { languages } from '../../../wording/wording.ts';
import type { Findings } from '../findings.ts';
import { ImportRefusal } from '../import-refusal.ts';
import { detectLanguage, toLanguageName } from '../report/language.ts';

/** The language of the interface, and that of the text where it is another one; throws `ImportRefusal` where that is a choice. */
export function chooseLanguage(
  text: string,
  named: string | undefined,
  findings: Findings,
  textLanguage?: string,
): { language: string; marked: string | undefined } {
  const { language: found, isSure } = textLanguage === undefined ? detectLanguage(text) : toKnown(textLanguage);
  const spoken = languages.map((code) => `${toLanguageName(code)} (${code})`).join(', ');
  if (named !== undefined && !languages.includes(named))
    throw new ImportRefusal(
      `The interface does not speak \`${named}\`.`,
      `It speaks ${spoken}: add \`--language en\`, say.`,
    );
  if (named === undefined && !languages.includes(found)) {
    throw new ImportRefusal(
      `The text seems to be in ${toLanguageName(found)} (${found}), which the interface does not speak yet. Nothing was written.`,
      `Choose the language of the interface, ${spoken}: add \`--language en\`, say. Each sentence will be marked as ${toLanguageName(found)}; ${other}`,
    );
  }
  const language = named ?? found;
  if (language === found || !isSure) return { language, marked: undefined };
  findings.tell(
    `The text seems to be in ${toLanguageName(found)}; each sentence is marked so, with \`lang="${found}"\`; ${other}`,
  );
  return { language, marked: found };
}

const other = 'if it is another, add `--text-language` and its code';

function toKnown(code: string): { language: string; isSure: boolean } {
  try {
    return { language: new Intl.Locale(code).language, isSure: true };
  } catch {
    throw new ImportRefusal(`\`${code}\` is no code of a language.`, 'Write `ar` for Arabic, `nb` for Norwegian.');
  }
}
