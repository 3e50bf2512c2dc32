import { toStretches, type Weight } from './pdf-fonts.ts';

/** Words of one weight, perhaps with a link. */
interface Words {
  readonly text: string;
  readonly weight?: Weight;
  readonly link?: string;
}

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
  readonly #root: PDFKit.PDFStructureElement;

  constructor(document: PDFKit.PDFDocument) {
    this.#document = document;
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
    const parts = words.map((one, index) => {
      const print = (): void => {
        this.#print(one, index < words.length - 1);
      };
      return one.link === undefined ? print : document.struct('Link', { alt: one.link }, [print]);
    });
    this.#root.add(document.struct(tag, {}, parts));
    document.y += after;
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
      const [{ font }] = toStretches('1', 400);
      document.font(font).fontSize(8);
      document.text(toLabel(index + 1, count), 96, document.page.height - 48, { lineBreak: false });
      document.endMarkedContent();
    }
  }

  #print({ text, weight = 400, link }: Words, more: boolean): void {
    const stretches = toStretches(more ? `${text} ` : text, weight);
    for (const [index, stretch] of stretches.entries()) {
      const continued = more || index < stretches.length - 1;
      this.#document
        .font(stretch.font)
        .text(stretch.text, { continued, lineGap: 2, ...(link === undefined ? {} : { link }) });
    }
  }
}
