import type { Mistake } from '../../../model/mistake.ts';
import type { Report } from '../../../model/report.ts';
import type { ReadSection } from '../../read-section.ts';
import { dateLostInTranslation } from './date-lost-in-translation.ts';
import { otherSpeaker } from './other-speaker.ts';
import { otherStatementCount } from './other-statement-count.ts';
import { withdrawnInOneLanguage } from './withdrawn-in-one-language.ts';

/** The statements of a translation are those of the original: as many, of the same speakers, with the same places, dates and figures. */
export function checkStatements(report: Report, original: Report, sections: readonly ReadSection[]): Mistake[] {
  const files = new Map(sections.map((read) => [read.number, read]));
  const originals = new Map(original.sections.map((section) => [section.number, section]));
  return report.sections.flatMap((translated) => {
    const [read, section] = [files.get(translated.number), originals.get(translated.number)];
    if (!read || !section) return [];
    const pair = { translated, original: section, read };
    const first = [withdrawnInOneLanguage, otherSpeaker].map((rule) => rule(pair)).find(({ length }) => length > 0);
    if (first) return first;
    return [...otherStatementCount(pair), ...dateLostInTranslation(pair)];
  });
}
