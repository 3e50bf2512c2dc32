import mammoth from 'mammoth';
import { collapse } from '../../model/statements/words.ts';
import { tellLeftOut, toManuscript, type Block, type Manuscript } from './manuscript.ts';
import { isVisible, toPlainText } from './split-paragraphs.ts';

/** A part of a Word document, as mammoth lays it open. */
interface WordPart {
  readonly type: string;
  readonly value?: string;
  readonly styleName?: string | null;
  readonly children?: readonly WordPart[];
}

/** The words of a Word document: headings by their style, and paragraphs, those of tables too; undefined where it is none. */
export async function readDocx(bytes: Uint8Array): Promise<Manuscript | undefined> {
  let document: WordPart | undefined;
  const transformDocument = (whole: WordPart): WordPart => (document = whole);
  try {
    await mammoth.convertToHtml({ buffer: Buffer.from(bytes) }, { transformDocument, externalFileAccess: false });
  } catch {
    return undefined;
  }
  if (!document) return undefined;
  const blocks = toBlocks(document).filter(({ text }) => isVisible(text));
  return toManuscript(blocks, [
    ...tellLeftOut(count(document, 'noteReference'), 'footnote', 'footnotes'),
    ...tellLeftOut(count(document, 'image'), 'image', 'images'),
    ...tellLeftOut(
      count(document, 'hyperlink'),
      'address of a link; its words are kept',
      'addresses of links; their words are kept',
    ),
  ]);
}

function toBlocks(part: WordPart): Block[] {
  if (part.type !== 'paragraph') return (part.children ?? []).flatMap(toBlocks);
  const kind = /^(heading|title|заголовок|назва)/i.test(part.styleName ?? '') ? 'heading' : 'paragraph';
  return [{ kind, text: collapse(toPlainText(toWords(part)).text) }];
}

function toWords(part: WordPart): string {
  if (part.type === 'text') return part.value ?? '';
  if (part.type === 'tab' || part.type === 'break') return ' ';
  return (part.children ?? []).map(toWords).join('');
}

function count(part: WordPart, type: string): number {
  return (part.type === type ? 1 : 0) + (part.children ?? []).reduce((sum, inner) => sum + count(inner, type), 0);
}
