import type { PdfFonts } from './pdf-fonts.ts';
import { toPieces, type Piece, type Words } from './pdf-lines.ts';

/** Between two lines of a block, in points. */
const lineGap = 2;

/** How a block stands on the page, in points; `name` makes it the target of links to it. */
interface Setting {
  readonly size: number;
  readonly before?: number;
  readonly after: number;
  readonly name?: string;
}

/** The pages of a tagged PDF, written block by block from top to bottom. */
export class PdfPages {
  readonly #document: PDFKit.PDFDocument;
  readonly #fonts: PdfFonts;
  readonly #root: PDFKit.PDFStructureElement;

  constructor(document: PDFKit.PDFDocument, fonts: PdfFonts) {
    this.#document = document;
    this.#fonts = fonts;
    for (const [name, font] of fonts.files) document.registerFont(name, font);
    this.#root = document.struct('Document');
    document.addStructure(this.#root);
  }

  /** Writes one block of text under this tag. */
  write(tag: 'H1' | 'H2' | 'H3' | 'P', words: readonly Words[], { size, before = 0, after, name }: Setting): void {
    const document = this.#document;
    document.fontSize(size);
    // A block that begins in the last lines of a page would be torn from its heading.
    const { page } = document;
    const left = page.height - page.margins.bottom - document.y;
    const needed = before + size * (tag === 'P' ? 1.4 : 5);
    if (left < needed) document.addPage();
    else document.y += before;
    if (name !== undefined) document.addNamedDestination(name, 'XYZ', null, document.y, null);
    const pieces = toPieces(words, {
      width: page.width - page.margins.left - page.margins.right,
      toStretches: this.#fonts.toStretches,
      measure: ({ font, text }) => document.font(font).widthOfString(text),
    });
    let line = 0;
    const parts = words.map(({ link }, index) => {
      const print = (): void => {
        for (const piece of pieces[index] ?? []) {
          if (piece.line > line) this.#endLine();
          line = piece.line;
          this.#print(piece, link);
        }
      };
      return link === undefined ? print : document.struct('Link', { alt: link }, [print]);
    });
    this.#root.add(document.struct(tag, {}, parts));
    document.y += document.currentLineHeight(true) + lineGap + after;
  }

  /** Puts a bookmark at the place that is written next. */
  mark(title: string): void {
    this.#document.outline.addItem(title);
  }

  /** Puts the number of each page at its foot, outside of what is read aloud. */
  number(toLabel: (number: number, count: number) => string): void {
    this.#root.end();
    const document = this.#document;
    const { count } = document.bufferedPageRange();
    for (let index = 0; index < count; index += 1) {
      document.switchToPage(index);
      document.page.margins.bottom = 0;
      document.markContent('Artifact', { type: 'Pagination' });
      document.fontSize(8);
      document.y = document.page.height - 48;
      let left = 0;
      for (const stretch of this.#fonts.toStretches(toLabel(index + 1, count), 400)) {
        this.#print({ ...stretch, line: 0, left });
        left += document.widthOfString(stretch.text);
      }
      document.endMarkedContent();
    }
  }

  #endLine(): void {
    const document = this.#document;
    const height = document.currentLineHeight(true) + lineGap;
    document.y += height;
    if (document.y + height > document.page.maxY()) document.continueOnNewPage();
  }

  #print({ font, text, left }: Piece, link?: string): void {
    const document = this.#document;
    const { y } = document;
    const options = { lineBreak: false, ...(link === undefined ? {} : { link }) };
    document.font(font).text(text, document.page.margins.left + left, y, options);
    document.y = y;
  }
}
