import type { Mistake } from '../../model/mistake.ts';
import { offerKnown } from '../../model/nearest.ts';
import type { ReportSettings } from '../../schema/report-settings.ts';
import { languages } from '../../wording/wording.ts';
import type { YamlValue } from '../content-file.ts';

/** The interface speaks the language of the report. */
export function languageNotSpoken({ file, value, locate }: YamlValue<ReportSettings> & { file: string }): Mistake[] {
  if (!value || languages.includes(value.language)) return [];
  const what = `The interface does not speak \`${value.language}\` yet.`;
  const remedy = `${offerKnown(value.language, languages, 'languages')} A further one is a file beside src/wording/en.ts.`;
  return [{ rule: 'language-not-spoken', file, ...locate(['language']), what, remedy }];
}
