import { toParagraphs, toStatementsOf, type Block } from '../../blocks.ts';
import type { Statement } from '../../report.ts';
import { toRuns } from '../../speakers/runs.ts';

/** Statements of a part of a section with one set of sources, by their places in the section. */
export type BlockRun = readonly number[];

type Attributed = Pick<Statement, 'number' | 'attributions'>;

/** True where all that a part holds has one set of sources: who says it is said once, behind it. */
export function isOneRun(block: Block, statements: readonly Attributed[]): boolean {
  return toRunsOf(toStatementsOf(block), statements).length === 1;
}

/**
 * The runs of a section as they are told: none reaches beyond its paragraph, or beyond its item, its row, unless all of
 * the list, the table, the quotation is of one set of sources.
 */
export function toBlockRuns(blocks: readonly Block[], statements: readonly Attributed[]): BlockRun[] {
  return blocks.flatMap((block) => {
    if (isOneRun(block, statements)) return [toStatementsOf(block)];
    const rows = block.kind === 'table' ? block.rows.flatMap(({ statement }) => statement ?? []) : [];
    const runs = toParagraphs(block).flatMap((paragraph) => toRunsOf(paragraph.statements, statements));
    return [...runs, ...rows.map((row) => [row])];
  });
}

function toRunsOf(places: readonly number[], statements: readonly Attributed[]): BlockRun[] {
  const placed = places.flatMap((place) => {
    const statement = statements[place];
    return statement ? { number: statement.number, attributions: statement.attributions, place } : [];
  });
  return toRuns(placed).map((run) => run.statements.map(({ place }) => place));
}
