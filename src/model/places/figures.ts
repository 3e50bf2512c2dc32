import type { SectionFigure } from '../../schema/section.ts';
import type { Report, Statement } from '../report.ts';

/** A number of the report with the statement that gives it, so that it never stands alone. */
export interface ReportFigure extends SectionFigure {
  readonly statement: Statement;
}

/** Every figure that the statements give, in the order of the report. */
export function toFigures({ sections }: Pick<Report, 'sections'>): ReportFigure[] {
  return sections.flatMap(({ statements }) =>
    statements.flatMap((statement) => statement.figures.map((figure) => ({ ...figure, statement }))),
  );
}
