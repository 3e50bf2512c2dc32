import type { PhrasingContent } from 'mdast';
import type { Cell, Row, Table } from '../../blocks.ts';
import { isOneRun } from './block-runs.ts';
import { element, type Properties } from './element.ts';
import type { Layout } from './layout.ts';
import type { StatementWriter } from './statement-writer.ts';

/** A table as an element; where its rows have different sources, a last column says who says each. */
export function toTable(table: Table, { statements, toEnd }: Layout, writer: StatementWriter): PhrasingContent {
  const { caption, columns, rows } = table;
  const isMixed = toEnd !== undefined && !isOneRun(table, statements);
  const toRow = ({ cells, statement, withdrawn }: Row): PhrasingContent => {
    if (withdrawn !== undefined) {
      const across = { colspan: String(cells.length + Number(isMixed)) };
      return element('tr', writer.toGapProperties(withdrawn), [element('td', across, writer.toGap(withdrawn))]);
    }
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
  return element('table', toWidth(table, isMixed), [
    ...(caption ? [element('caption', {}, writer.write(caption))] : []),
    element('thead', {}, [element('tr', {}, [...columns.map(toHead), ...(isMixed ? [element('td', {}, [])] : [])])]),
    element('tbody', {}, rows.map(toRow)),
  ]);
}

/** So many letters of a small size stand side by side on the smallest screen, and on that of a common phone. */
const [lettersAcross, lettersAcrossPhone] = [26, 34];

/** Where the longest words of the columns, and of who says each row, do not fit side by side: styles break them there. */
function toWidth({ columns, rows }: Table, isMixed: boolean): Properties {
  const longest = columns.map((column, at) => {
    const words = [column, ...rows.flatMap(({ cells }) => cells[at] ?? [])].flatMap(({ text }) => text.split(/\s+/));
    return Math.max(...words.map(({ length }) => length));
  });
  const letters = longest.reduce((sum, one) => sum + one, isMixed ? 12 : 0);
  if (letters <= lettersAcross) return {};
  return { className: [letters > lettersAcrossPhone ? 'wide' : 'tight'] };
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
