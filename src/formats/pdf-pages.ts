import type { PdfFonts, Stretch } from './pdf-fonts.ts';
import { toPieces, type Piece, type Words } from './pdf-lines.ts';

/** Between two lines of a block, in points. */
const lineGap = 2;

/** How a block stands on the page, in points; `name` makes it the target of links to it. */
interface Setting {
  readonly size: number;
  readonly before?: number;
  readonly after: number;
  readonly name?: string;
  /** How far it stands in from the left, in points. */
  readonly indent?: number;
}

/** What a block may be, by the tags of PDF. */
type Tag = 'H1' | 'H2' | 'H3' | 'H4' | 'P' | 'Caption';

/** What a cell is that names its column; the types of pdfkit do not know it yet. */
const heading: object = { scope: 'Column' };

/** A picture to be shown, with its size in pixels. */
interface Drawing {
  readonly bytes: Buffer;
  readonly width: number;
  readonly height: number;
}

/** A link, and the element of the structure that holds what it lies over. */
interface Over {
  readonly link: string;
  readonly element: PDFKit.PDFStructureElement;
}

/** The pages of a tagged PDF, written block by block from top to bottom. */
export class PdfPages {
  readonly #document: PDFKit.PDFDocument;
  readonly #fonts: PdfFonts;
  readonly #root: PDFKit.PDFStructureElement;
  #parent: PDFKit.PDFStructureElement;
  #part: PDFKit.PDFOutline | undefined;

  constructor(document: PDFKit.PDFDocument, fonts: PdfFonts) {
    this.#document = document;
    this.#fonts = fonts;
    for (const [name, font] of fonts.files) document.registerFont(name, font);
    this.#root = document.struct('Document');
    document.addStructure(this.#root);
    this.#parent = this.#root;
  }

  /** Writes one block of text under this tag. */
  write(tag: Tag, words: readonly Words[], { size, before = 0, after, name, indent = 0 }: Setting): void {
    const document = this.#document;
    document.fontSize(size);
    // A block that begins in the last lines of a page would be torn from its heading.
    const { page } = document;
    const left = page.height - page.margins.bottom - document.y;
    const needed = before + size * (tag.startsWith('H') ? 5 : 1.4);
    if (left < needed) document.addPage();
    else document.y += before;
    if (name !== undefined) document.addNamedDestination(name, 'XYZ', null, document.y, null);
    const pieces = this.#toPieces(words, this.#toWidth() - indent);
    let line = 0;
    const parts = words.map(({ link }, index) => {
      const print = (over?: Over): void => {
        for (const piece of pieces[index] ?? []) {
          if (piece.line > line) this.#endLine();
          line = piece.line;
          this.#print({ ...piece, left: piece.left + indent }, over);
        }
      };
      if (link === undefined) return print;
      const element = document.struct('Link', { alt: link }, [
        () => {
          print({ link, element });
        },
      ]);
      return element;
    });
    this.#parent.add(document.struct(tag, {}, parts));
    document.y += document.currentLineHeight(true) + lineGap + after;
  }

  /** Puts what is written meanwhile under this tag. */
  group(tag: 'BlockQuote' | 'L' | 'LI' | 'LBody' | 'Table' | 'TR', write: () => void): void {
    const outer = this.#parent;
    this.#parent = this.#document.struct(tag);
    outer.add(this.#parent);
    write();
    this.#parent.end();
    this.#parent = outer;
  }

  /** Writes the cells of a row side by side, in columns of one width; a row does not run over the end of a page. */
  writeRow(tag: 'TH' | 'TD', cells: readonly (readonly Words[])[], { size, after, name }: Setting): void {
    const document = this.#document;
    document.fontSize(size);
    const column = this.#toWidth() / cells.length;
    const pieces = cells.map((words) => this.#toPieces(words, column - 8).flat());
    const lineHeight = document.currentLineHeight(true) + lineGap;
    const height = lineHeight * Math.max(1, ...pieces.flat().map(({ line }) => line + 1));
    if (document.y + height > document.page.maxY()) document.addPage();
    const top = document.y;
    if (name !== undefined) document.addNamedDestination(name, 'XYZ', null, top, null);
    this.group('TR', () => {
      for (const [at, cell] of pieces.entries()) {
        const print = (): void => {
          for (const piece of cell) {
            document.y = top + piece.line * lineHeight;
            this.#print({ ...piece, left: piece.left + at * column });
          }
        };
        this.#parent.add(document.struct(tag, tag === 'TH' ? heading : {}, [print]));
      }
    });
    document.y = top + height + after;
  }

  /** Shows a picture as wide as the text, or as wide as it is; what it shows is told to who does not see it. */
  writePicture({ bytes, width, height }: Drawing, alternative: string): void {
    const document = this.#document;
    const { page } = document;
    const most = page.height - page.margins.top - page.margins.bottom - 80;
    const scale = Math.min(this.#toWidth() / width, most / height);
    if (document.y + height * scale > page.maxY() - 60) document.addPage();
    const { y } = document;
    const box = { x: page.margins.left, y, width: width * scale, height: height * scale };
    const show = (): void => {
      document.image(bytes, box.x, box.y, { width: box.width, height: box.height });
    };
    this.#parent.add(document.struct('Figure', { alt: alternative }, [show]));
    document.y = y + box.height + 8;
  }

  /** Puts a bookmark at the place that is written next; those that follow stand below it, up to the next part. */
  beginPart(title: string): void {
    this.#part = this.#document.outline.addItem(title);
  }

  /** Puts a bookmark at the place that is written next. */
  mark(title: string): void {
    (this.#part ?? this.#document.outline).addItem(title);
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
      for (const stretch of this.#fonts.toStretches(this.#fonts.toDrawn(toLabel(index + 1, count)), 400)) {
        this.#print({ ...stretch, line: 0, left });
        left += document.widthOfString(stretch.text);
      }
      document.endMarkedContent();
    }
  }

  #toWidth(): number {
    const { width, margins } = this.#document.page;
    return width - margins.left - margins.right;
  }

  #toPieces(words: readonly Words[], width: number): Piece[][] {
    const { toDrawn, toStretches } = this.#fonts;
    const measure = ({ font, text }: Stretch): number => this.#document.font(font).widthOfString(text);
    const drawn = words.map((one) => ({ ...one, text: toDrawn(one.text) }));
    return toPieces(drawn, { width, toStretches, measure });
  }

  #endLine(): void {
    const document = this.#document;
    const height = document.currentLineHeight(true) + lineGap;
    document.y += height;
    if (document.y + height > document.page.maxY()) document.continueOnNewPage();
  }

  #print({ font, text, left }: Piece, over?: Over): void {
    const document = this.#document;
    const { y } = document;
    const x = document.page.margins.left + left;
    document.font(font).text(text, x, y, { lineBreak: false });
    document.y = y;
    if (over === undefined) return;
    const [width, height] = [document.widthOfString(text), document.currentLineHeight()];
    // To pdfkit a plain string is a name of the format’s own; its types do not know that.
    const described: object = { structParent: over.element, Contents: Object(over.link) as object };
    document.link(x, y, width, height, over.link, described);
  }
}
