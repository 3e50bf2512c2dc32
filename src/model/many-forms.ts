import { once } from './once.ts';
import type { Report, Statement } from './report.ts';
import { toSpeakers } from './speakers/who-says.ts';

/** A line of the text holds so many letters, one of the margin so many. */
const [textLine, marginLine] = [70, 36];

/** True where who says these statements would take far more room beside them than their words do: it stands below them. */
export function isLongerThanText(report: Report, statements: readonly [Statement, ...Statement[]]): boolean {
  const toLines = (letters: number, line: number): number => Math.ceil(letters / line);
  const told = toSpeakers(report, statements[0]).map(
    ({ source, chain }) =>
      toLines(source.name.length, marginLine) +
      toLines(
        chain.reduce((sum, { name, short = name }) => sum + short.length, 12),
        marginLine,
      ),
  );
  const letters = statements.reduce((sum, { text }) => sum + text.length, 0);
  // Lines of the margin are lower than those of the text, by a third.
  return told.reduce((sum, lines) => sum + lines, 1) * 0.65 > 2 * toLines(letters, textLine) + 1.5;
}

/** True for a report of more than paragraphs with one short-named source each: its pages bring the styles for the rest. */
export const hasManyForms = once((report: Report): boolean =>
  report.sections.some(
    ({ part, blocks, statements }) =>
      part !== undefined ||
      blocks.some(({ kind }) => kind !== 'paragraph') ||
      statements.some((statement) => statement.sources.length > 1 || isLongerThanText(report, [statement])),
  ),
);
