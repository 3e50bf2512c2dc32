import type { Mistake } from '../../../model/mistake.ts';
import type { Report } from '../../../model/report.ts';
import type { ReadSection } from '../../read-section.ts';
import { dateLostInTranslation } from './date-lost-in-translation.ts';
import { otherSpeaker } from './other-speaker.ts';
import { otherStatementCount } from './other-statement-count.ts';
import { withdrawnInOneLanguage } from './withdrawn-in-one-language.ts';

/** The statements of a translation are those of the original: as many, of the same speakers, with the same places, dates and figures. */
export function checkStatements(report: Report, original: Report, sections: readonly ReadSection[]): Mistake[] {
  return report.sections.flatMap((translated) => {
    const read = sections.find(({ number }) => number === translated.number);
    const section = original.sections.find(({ number }) => number === translated.number);
    if (!read || !section) return [];
    const pair = { translated, original: section, read };
    const first = [withdrawnInOneLanguage, otherSpeaker].map((rule) => rule(pair)).find(({ length }) => length > 0);
    if (first) return first;
    return [...otherStatementCount(pair), ...dateLostInTranslation(pair)];
  });
}
