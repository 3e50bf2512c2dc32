import type { Mistake } from '../../../model/mistake.ts';
import type { Report } from '../../../model/report.ts';
import type { ReadSection } from '../../read-section.ts';

/** A translation renders the words that the original has today. */
export function staleTranslation(report: Report, sections: readonly ReadSection[], language: string): Mistake[] {
  const stale = report.translation?.stale ?? new Set();
  return report.sections.flatMap((section) => {
    const numbers = section.statements.map(({ number }) => number).filter((number) => stale.has(number));
    const read = sections.find(({ number }) => number === section.number);
    if (!read || numbers.length === 0) return [];
    const index = section.statements.findIndex(({ number }) => number === numbers[0]);
    const what = `The original of ${numbers.join(', ')} is not the one that somebody has held the translation against.`;
    const remedy = `Compare them, then run \`npm run translate -- ${language} ${numbers.join(' ')}\`; or write \`stale-translations: show\` in content/report.yaml, and readers are told.`;
    return [{ rule: 'stale-translation', file: read.file, ...read.locate(['statements', index]), what, remedy }];
  });
}
