import type { Mistake } from '../../../model/mistake.ts';
import type { Statement } from '../../../model/report.ts';
import type { Pair } from '../../translation/pair.ts';

/** A translated statement names the places, and gives the dates and figures, that the original names and gives. */
export function dateLostInTranslation({ translated, original, read }: Pair): Mistake[] {
  return translated.statements.flatMap((statement, index) => {
    const other = original.statements[index];
    const position = read.locate(['statements', index]);
    return (['places', 'dates', 'figures'] as const).flatMap((kind): Mistake[] => {
      const [here, there] = [toNames(statement, kind), other ? toNames(other, kind) : ''];
      if (here === there) return [];
      const what = `Statement ${statement.number} has these ${kind} here: ${here || 'none'}; in the original: ${there || 'none'}.`;
      const remedy =
        kind === 'places'
          ? 'Write under `written:` in the places.yaml of this language each form in which the text names the place.'
          : `Write the ${kind} in the head in the order of the original, each \`written:\` as it stands in the statement.`;
      return [{ rule: 'date-lost-in-translation', file: read.file, ...position, what, remedy }];
    });
  });
}

function toNames(statement: Statement, kind: 'places' | 'dates' | 'figures'): string {
  if (kind === 'places')
    return statement.places
      .filter(({ named }) => named)
      .map(({ id }) => id)
      .join(', ');
  if (kind === 'dates') return statement.dates.map((date) => ('day' in date ? date.day : date.since)).join(', ');
  return String(statement.figures.length || '');
}
