import type {
  FootnoteReference,
  Paragraph as ParagraphNode,
  PhrasingContent,
  Table as TableNode,
  TableRow,
} from 'mdast';
import type { Cell, Row, Table } from '../../blocks.ts';
import { findForeignPassages, toForeignWords } from '../foreign-words.ts';
import { checkInline, toMarkedStatement, trim, type Gathering } from '../gathering.ts';
import { besideWithdrawal } from '../rules/marks/beside-withdrawal.ts';
import { markInHeading } from '../rules/marks/mark-in-heading.ts';
import { markInsideRow } from '../rules/marks/mark-inside-row.ts';
import { rowOfOtherLength } from '../rules/blocks/row-of-other-length.ts';
import { rowWithoutMark } from '../rules/blocks/row-without-mark.ts';
import { sourceTwice } from '../rules/marks/source-twice.ts';
import { isWithdrawal } from '../withdrawal.ts';
import { toInlineHtml, toText } from '../words.ts';
import { toCaptionWords } from './caption.ts';
import { gatherParagraph, keepPlace } from './paragraph.ts';

/** A table whose rows are statements or, where no row has a mark, belong to the last statement of its caption. */
export function readTable(node: TableNode, above: ParagraphNode | undefined, gathering: Gathering): Table {
  const { section, mistakes } = gathering;
  const [head, ...body] = node.children;
  const columns = (head?.children ?? []).map(({ children }, at): Cell => {
    mistakes.push(...markInHeading(children, section));
    return toCell(children, node.align?.[at] === 'right');
  });
  const caption = above && gatherParagraph(toCaptionWords(above.children), 'table', gathering);
  const isWhole = caption !== undefined && body.every((row) => toMarks(row).length === 0);
  const rows = body.map((row): Row => {
    mistakes.push(...rowOfOtherLength(row, columns.length, section));
    const words = row.children.map(({ children }) => children.filter(({ type }) => type !== 'footnoteReference'));
    mistakes.push(...words.flat().flatMap((node) => checkInline(node, section)));
    const cells = columns.map(({ atEnd }, at) => toCell(words[at] ?? [], atEnd));
    return isWhole ? { cells } : { cells, ...gatherRow(row, cells, columns, gathering) };
  });
  const whole = isWhole ? extendCaption(caption.statements.at(-1), rows, columns, body, gathering) : {};
  return { kind: 'table', ...(caption ? { caption } : {}), columns, rows, ...whole };
}

function toCell(words: readonly PhrasingContent[], atEnd: boolean): Cell {
  const nodes = trim(words.map(toForeignWords));
  return { text: toText(nodes), words: nodes, atEnd };
}

function toMarks(row: TableRow): FootnoteReference[] {
  return row.children.flatMap(({ children }) => children.filter((node) => node.type === 'footnoteReference'));
}

function gatherRow(
  row: TableRow,
  cells: readonly Cell[],
  columns: readonly Cell[],
  gathering: Gathering,
): Pick<Row, 'statement' | 'withdrawn'> {
  const { section, statements, mistakes } = gathering;
  const [first, ...others] = toMarks(row);
  if (!first) {
    mistakes.push(rowWithoutMark(row, section));
    return {};
  }
  mistakes.push(...markInsideRow(row, section));
  const words = row.children.flatMap(({ children }) => children.filter(({ type }) => type !== 'footnoteReference'));
  const withdrawal = [first, ...others].find(isWithdrawal);
  if (withdrawal) {
    const [source] = [first, ...others].filter((mark) => !isWithdrawal(mark));
    mistakes.push(
      ...besideWithdrawal(words, withdrawal, false, section),
      ...(source ? besideWithdrawal([], source, true, section) : []),
    );
    return { withdrawn: keepPlace(withdrawal, gathering) };
  }
  mistakes.push(...others.flatMap((mark, at) => sourceTwice(mark, [first, ...others.slice(0, at)], section)));
  const statement = toMarkedStatement(words, [first, ...others], 'table', section);
  return { statement: statements.push({ ...statement, ...toRowWords(cells, columns) }) - 1 };
}

/** The words of a row as they are said without the table: “Month: May; Taken: 12”. */
function toRowWords(cells: readonly Cell[], columns: readonly Cell[]): { text: string; html: string } {
  const filled = cells.flatMap((cell, at) => (cell.text === '' ? [] : { cell, column: columns[at] }));
  const join = (toWords: (cell: Cell) => string): string =>
    filled.map(({ cell, column }) => [...(column?.text ? [toWords(column)] : []), toWords(cell)].join(': ')).join('; ');
  return { text: join(({ text }) => text), html: join(({ words }) => toInlineHtml([...words])) };
}

/** Gives the words of all rows to the statement that they belong to. */
function extendCaption(
  place: number | undefined,
  rows: readonly Row[],
  columns: readonly Cell[],
  body: readonly TableRow[],
  { statements }: Gathering,
): Pick<Table, 'whole'> {
  const statement = place === undefined ? undefined : statements[place];
  if (place === undefined || !statement) return {};
  const said = rows.map(({ cells }) => toRowWords(cells, columns)).filter(({ text }) => text !== '');
  const foreign = [
    ...(statement.foreign ?? []),
    ...findForeignPassages(body.flatMap(({ children }) => children.flatMap((cell) => cell.children))),
  ];
  const text = [statement.text, ...said.map((row) => `${row.text}.`)].join(' ');
  const html = [statement.html, ...said.map((row) => `${row.html}.`)].join(' ');
  statements[place] = { ...statement, text, html, ...(foreign.length > 0 ? { foreign } : {}) };
  return { whole: { statement: place, text: statement.text, html: statement.html } };
}
