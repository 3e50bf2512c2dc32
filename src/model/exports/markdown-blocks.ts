import { toSequence, toShownWords, type Block, type List, type Paragraph, type Table } from '../blocks.ts';
import type { Section, Statement } from '../report.ts';

/** What stands at a statement in Markdown: its number as a link, its words where they stand in the text, and who says it. */
export interface MarkdownStatement {
  readonly link: string;
  readonly words: string;
  readonly who: string;
}

/** How the parts of a section find their words in Markdown. */
export interface MarkdownWriter {
  readonly toStatement: (statement: Statement, shown: string) => MarkdownStatement;
  /** What stands in place of a withdrawn statement. */
  readonly toWithdrawal: (ordinal: number) => MarkdownStatement;
  readonly toPictureAddress: (file: string) => string;
  readonly escape: (text: string) => string;
}

/** The parts of a section in Markdown, a paragraph each. */
export function toMarkdownBlocks({ blocks, statements }: Section, writer: MarkdownWriter): string[] {
  const { escape } = writer;
  const at = (place: number): MarkdownStatement[] => {
    const statement = statements[place];
    return statement ? [writer.toStatement(statement, toShownWords(blocks, place, statement).text)] : [];
  };
  const toLines = (paragraph: Paragraph): string[] =>
    toSequence(paragraph, at, (ordinal) => [writer.toWithdrawal(ordinal)]).flatMap(({ link, words, who }) => [
      `${link} ${words}`,
      ...(who === '' ? [] : [`— ${who}`]),
    ]);
  const toItems = ({ ordered, items }: List): string =>
    items
      .map(({ paragraphs, list }, index) => {
        const mark = ordered ? `${String(index + 1)}. ` : '- ';
        const lines = [...paragraphs.flatMap(toLines), ...(list ? [toItems(list)] : [])].join('\n\n');
        return mark + lines.replaceAll('\n', `\n${' '.repeat(mark.length)}`).replaceAll(/ +(?=\n)/g, '');
      })
      .join('\n\n');
  const toRows = ({ columns, rows }: Table): string => {
    const told = rows.map(({ statement, withdrawn }) =>
      withdrawn === undefined ? at(statement ?? -1)[0] : writer.toWithdrawal(withdrawn),
    );
    const isTold = told.some(Boolean);
    const toRow = (number: string, cells: readonly string[], who: string): string =>
      `| ${[...(isTold ? [number] : []), ...cells, ...(isTold ? [who] : [])].join(' | ')} |`;
    const rules = columns.map(({ atEnd }) => (atEnd ? '---:' : '---'));
    return [
      toRow(
        '',
        columns.map(({ text }) => escape(text)),
        '',
      ),
      toRow('---', rules, '---'),
      ...rows.map(({ cells, withdrawn }, row) =>
        toRow(
          told[row]?.link ?? '',
          cells.map(({ text }, at) => (withdrawn !== undefined && at === 0 ? (told[row]?.words ?? '') : escape(text))),
          told[row]?.who ?? '',
        ),
      ),
    ].join('\n');
  };
  const toBlock = (block: Block): string[] => {
    if (block.kind === 'heading') return [`${'#'.repeat(block.depth + 1)} ${escape(block.text)}`];
    if (block.kind === 'paragraph') return toLines(block);
    if (block.kind === 'quotation') return [`> ${block.paragraphs.flatMap(toLines).join('\n>\n> ')}`];
    if (block.kind === 'list') return [toItems(block)];
    if (block.kind === 'table') return [...(block.caption ? toLines(block.caption) : []), toRows(block)];
    const image = `![${escape(block.alternative)}](${writer.toPictureAddress(block.file)})`;
    return [image, escape(block.credit), ...toLines(block.caption)];
  };
  return blocks.flatMap(toBlock);
}
