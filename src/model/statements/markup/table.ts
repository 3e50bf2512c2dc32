import type { PhrasingContent } from 'mdast';
import type { Cell, Row, Table } from '../../blocks.ts';
import { isOneRun } from './block-runs.ts';
import { element } from './element.ts';
import type { Layout } from './layout.ts';
import type { StatementWriter } from './statement-writer.ts';

/** A table as an element; where its rows have different sources, a last column says who says each. */
export function toTable(table: Table, { statements, toEnd }: Layout, writer: StatementWriter): PhrasingContent {
  const { caption, columns, rows } = table;
  const isMixed = toEnd !== undefined && !isOneRun(table, statements);
  const toRow = ({ cells, statement }: Row): PhrasingContent => {
    if (statement === undefined)
      return element(
        'tr',
        {},
        cells.map((cell) => toCell(cell)),
      );
    const [first, ...others] = cells;
    return element('tr', writer.toProperties(statement), [
      ...(first ? [toCell(first, [writer.toLink(statement)])] : []),
      ...others.map((cell) => toCell(cell)),
      ...(isMixed ? [element('td', {}, writer.takeEnd(statement))] : []),
    ]);
  };
  return element('table', {}, [
    ...(caption ? [element('caption', {}, writer.write(caption))] : []),
    element('thead', {}, [element('tr', {}, [...columns.map(toHead), ...(isMixed ? [element('td', {}, [])] : [])])]),
    element('tbody', {}, rows.map(toRow)),
  ]);
}

function toHead({ text, words, atEnd }: Cell): PhrasingContent {
  // A head that says nothing is none.
  return text === ''
    ? element('td', {}, [])
    : element('th', { scope: 'col', ...(atEnd ? { className: ['end'] } : {}) }, words);
}

function toCell({ words, atEnd }: Cell, before: readonly PhrasingContent[] = []): PhrasingContent {
  return element('td', atEnd ? { className: ['end'] } : {}, [...before, ...words]);
}
