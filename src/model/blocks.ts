import type { PhrasingContent } from 'mdast';
import type { Position } from './position.ts';

/** What holds a statement in the text. */
export const holders = ['paragraph', 'quotation', 'list', 'table', 'picture'] as const;

/** Words of a statement in another language than its own. */
export interface ForeignPassage {
  readonly language: string;
  readonly text: string;
}

/** One of the parts that a section is made of, in the order of its file. */
export type Block = Heading | Paragraph | Quotation | List | Table | Picture;

/** A heading within a section: it has an address, and says nothing. */
export interface Heading {
  readonly kind: 'heading';
  /** 2 below the section, 3 below another heading. */
  readonly depth: 2 | 3;
  /** Its name in addresses, behind that of its section. */
  readonly id: string;
  readonly text: string;
  readonly words: readonly PhrasingContent[];
}

/** Statements that stand together, each by its place in the section, from 0. */
export interface Paragraph {
  readonly kind: 'paragraph';
  readonly statements: readonly number[];
  /** The marks of those that were withdrawn from it; none, where it never lost one. */
  readonly withdrawn?: readonly Gap[];
}

/** Where a statement stood that was withdrawn. */
export interface Gap {
  /** Its number within its section. */
  readonly ordinal: number;
  /** How many statements of its paragraph stand before it. */
  readonly behind: number;
}

/** Words set apart, as testimony is. */
export interface Quotation {
  readonly kind: 'quotation';
  readonly paragraphs: readonly Paragraph[];
}

/** A list, numbered or not. */
export interface List {
  readonly kind: 'list';
  readonly ordered: boolean;
  readonly items: readonly ListItem[];
}

/** What stands behind one point of a list; the list within it holds none itself. */
export interface ListItem {
  readonly paragraphs: readonly Paragraph[];
  readonly list?: List;
}

/** A table: each row is a statement or, where none is, all rows belong to the last statement of the caption. */
export interface Table {
  readonly kind: 'table';
  readonly caption?: Paragraph;
  readonly columns: readonly Cell[];
  readonly rows: readonly Row[];
  /** Where no row is a statement: the one that all of them belong to, with its words as they stand in the caption. */
  readonly whole?: { readonly statement: number; readonly text: string; readonly html: string };
}

/** A row of a table. */
export interface Row {
  readonly cells: readonly Cell[];
  readonly statement?: number;
  /** Its number within its section, where it was a statement that was withdrawn. */
  readonly withdrawn?: number;
}

/** A cell of a table, or what stands above its column. */
export interface Cell {
  readonly text: string;
  readonly words: readonly PhrasingContent[];
  /** True where it is set to the end of its column, as numbers are. */
  readonly atEnd: boolean;
}

/** A photograph or a drawing, from `content/pictures/`. */
export interface Picture {
  readonly kind: 'picture';
  /** Name of its file; none where it is no file of the report. */
  readonly file: string;
  /** What it shows, for those who do not see it. */
  readonly alternative: string;
  /** Whose work it is. */
  readonly credit: string;
  readonly caption: Paragraph;
  /** Where the section’s file names it. */
  readonly position: Position;
}

/** A picture of the report, as the editor’s file has it. */
export interface PictureFile {
  readonly name: string;
  /** Path of the file on this machine. */
  readonly file: string;
  /** Size in pixels, as it is seen. */
  readonly width: number;
  readonly height: number;
  /** True for lines and plain colours, which are kept sharp; a photograph is kept small. */
  readonly isDrawing: boolean;
  /** SHA-256 of the file: another picture under the same name is another one. */
  readonly fingerprint: string;
}

/** The words of a statement as they stand in their place: those of a whole table stand in its caption, without its rows. */
export function toShownWords(
  blocks: readonly Block[],
  place: number,
  { text, html }: { readonly text: string; readonly html: string },
): { text: string; html: string } {
  const tables = blocks.flatMap((block) => (block.kind === 'table' && block.whole ? block.whole : []));
  return tables.find(({ statement }) => statement === place) ?? { text, html };
}

/** The statements of a block, by their places in the section. */
export function toStatementsOf(block: Block): number[] {
  const inParagraphs = toParagraphs(block).flatMap(({ statements }) => statements);
  return block.kind === 'table'
    ? [...inParagraphs, ...block.rows.flatMap(({ statement }) => statement ?? [])]
    : inParagraphs;
}

/** The statements of a paragraph and the gaps between them, as they follow each other. */
export function toSequence<S, G>(
  { statements, withdrawn = [] }: Paragraph,
  toStatement: (place: number) => readonly S[],
  toGap: (ordinal: number) => readonly G[],
): (S | G)[] {
  const gapsBehind = (count: number) => withdrawn.filter(({ behind }) => behind === count);
  return [undefined, ...statements].flatMap((place, count) => [
    ...(place === undefined ? [] : toStatement(place)),
    ...gapsBehind(count).flatMap(({ ordinal }) => toGap(ordinal)),
  ]);
}

/** The paragraphs of a block, its captions among them. */
export function toParagraphs(block: Block): readonly Paragraph[] {
  if (block.kind === 'paragraph') return [block];
  if (block.kind === 'quotation') return block.paragraphs;
  if (block.kind === 'list')
    return block.items.flatMap(({ paragraphs, list }) => [...paragraphs, ...(list ? toParagraphs(list) : [])]);
  return block.kind !== 'heading' && block.caption ? [block.caption] : [];
}

/** The numbers within the section of what was withdrawn from a block. */
export function toWithdrawnOf(block: Block): number[] {
  const inParagraphs = toParagraphs(block).flatMap(({ withdrawn = [] }) => withdrawn.map(({ ordinal }) => ordinal));
  return block.kind === 'table'
    ? [...inParagraphs, ...block.rows.flatMap(({ withdrawn }) => withdrawn ?? [])]
    : inParagraphs;
}

/** The headings that each statement stands below, by its place in the section: the higher one first. */
export function toHeadingsOf(blocks: readonly Block[]): ReadonlyMap<number, readonly string[]> {
  const headings = new Map<number, readonly string[]>();
  let above: readonly string[] = [];
  for (const block of blocks) {
    if (block.kind === 'heading') above = [...above.slice(0, block.depth - 2), block.text];
    for (const place of toStatementsOf(block)) headings.set(place, above);
  }
  return headings;
}
