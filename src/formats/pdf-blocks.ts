import {
  toSequence,
  toShownWords,
  type Block,
  type List,
  type Paragraph,
  type Picture,
  type Table,
} from '../model/blocks.ts';
import { toDrawnText } from '../model/statements/drawn-text.ts';
import type { BookSection } from '../model/exports/book.ts';
import type { Words } from './pdf-lines.ts';
import type { PdfPages } from './pdf-pages.ts';
import type { DrawnPicture } from './pictures.ts';
import { toStatementNumber } from '../model/statements/ordinals.ts';

/** How far a quotation or a list stands in from the text, in points. */
const step = 16;

/** Writes the parts of a section, tagged as what they are. */
export class PdfBlocks {
  readonly #pages: PdfPages;
  readonly #section: BookSection;
  readonly #pictures: ReadonlyMap<string, DrawnPicture>;
  readonly #language: string;

  constructor(pages: PdfPages, section: BookSection, pictures: ReadonlyMap<string, DrawnPicture>, language: string) {
    this.#pages = pages;
    this.#section = section;
    this.#pictures = pictures;
    this.#language = language;
  }

  /** Writes one part. */
  write(block: Block): void {
    if (block.kind === 'heading') {
      const [tag, size] = block.depth === 2 ? (['H3', 13] as const) : (['H4', 11] as const);
      this.#pages.write(tag, [{ text: block.text, weight: 600 }], { size, before: 8, after: 4 });
    } else if (block.kind === 'paragraph') this.#writeParagraph(block, 0);
    else if (block.kind === 'quotation')
      this.#pages.group('BlockQuote', () => {
        for (const paragraph of block.paragraphs) this.#writeParagraph(paragraph, step);
      });
    else if (block.kind === 'list') this.#writeList(block, 0);
    else if (block.kind === 'table') this.#writeTable(block);
    else this.#writePicture(block);
  }

  #writeParagraph(paragraph: Paragraph, indent: number, tag: 'P' | 'Caption' = 'P', mark?: string): void {
    const all = toSequence(
      paragraph,
      (place) => [this.#toWords(place)],
      (ordinal) => [this.#toGap(ordinal)],
    );
    for (const [index, { words, number }] of all.entries()) {
      const bullet = mark === undefined || index > 0 ? [] : [{ text: mark }];
      this.#pages.write(tag, [...bullet, ...words], { size: 11, after: 5, name: number, indent });
    }
  }

  #toWords(place: number): { words: Words[]; number: string } {
    const { statements, blocks } = this.#section;
    const statement = statements[place];
    if (!statement) return { words: [], number: '' };
    const text = toDrawnText({ ...statement, ...toShownWords(blocks, place, statement) }, this.#language);
    return { words: [{ text: statement.number, weight: 600 }, { text }], number: statement.number };
  }

  #toGap(ordinal: number): { words: Words[]; number: string } {
    const number = toStatementNumber(this.#section.number, ordinal);
    return {
      words: [{ text: number, weight: 600 }, { text: this.#section.withdrawn[number]?.text ?? '' }],
      number,
    };
  }

  #writeList({ ordered, items }: List, indent: number): void {
    this.#pages.group('L', () => {
      for (const [index, { paragraphs, list }] of items.entries()) {
        const mark = ordered ? `${String(index + 1)}.` : '•';
        const write = (): void => {
          for (const [at, paragraph] of paragraphs.entries())
            this.#writeParagraph(paragraph, indent + step, 'P', at === 0 ? mark : undefined);
          if (list) this.#writeList(list, indent + step);
        };
        this.#pages.group('LI', () => {
          this.#pages.group('LBody', write);
        });
      }
    });
  }

  #writeTable({ caption, columns, rows, whole }: Table): void {
    this.#pages.group('Table', () => {
      if (caption) this.#writeParagraph(caption, 0, 'Caption');
      const heads = columns.map(({ text }): Words[] => [{ text, weight: 600 }]);
      this.#pages.writeRow('TH', heads, { size: 9, after: 3 });
      for (const { cells, statement, withdrawn } of rows) {
        if (withdrawn !== undefined) {
          const { words, number } = this.#toGap(withdrawn);
          this.#pages.writeRow('TD', [words, ...cells.slice(1).map(() => [])], { size: 9, after: 3, name: number });
          continue;
        }
        const said = this.#section.statements[statement ?? whole?.statement ?? -1];
        const name = statement === undefined ? undefined : said?.number;
        const texts = cells.map(({ text }, at): Words[] => [
          ...(at === 0 && name !== undefined ? [{ text: name, weight: 600 as const }] : []),
          { text: said ? toDrawnText({ ...said, text }, this.#language) : text },
        ]);
        this.#pages.writeRow('TD', texts, { size: 9, after: 3, ...(name === undefined ? {} : { name }) });
      }
    });
  }

  #writePicture({ file, alternative, credit, caption }: Picture): void {
    const drawn = this.#pictures.get(file);
    if (drawn) this.#pages.writePicture(drawn, alternative);
    this.#writeParagraph(caption, 0, 'Caption');
    this.#pages.write('P', [{ text: credit }], { size: 9, after: 8 });
  }
}
