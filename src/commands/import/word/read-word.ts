import mammoth from 'mammoth';
import type { Findings } from '../findings.ts';
import { htmlToTree } from '../html/html-to-tree.ts';
import type { Manuscript } from '../manuscript.ts';
import { PictureBox } from '../pictures/picture-box.ts';
import { bareWords } from './bare-words.ts';
import { settleChanges } from './changes.ts';
import { settleComments } from './comments.ts';
import { spellOutHeadings } from './headings.ts';
import { freeBoxes, tellHeaders, tellLosses } from './losses.ts';
import { openWord, type WordPackage } from './open-word.ts';
import { Styles } from './styles.ts';
import { settleUnseen } from './unseen.ts';
import { findAll } from './xml.ts';

const styleMap = [
  "p[style-name='Title'] => h1.title:fresh",
  "p[style-name='Subtitle'] => p.subtitle:fresh",
  ...['Quote', 'Intense Quote', 'Block Text', 'Quotations', 'Block Quotation'].map(
    (name) => `p[style-name='${name}'] => blockquote > p:fresh`,
  ),
  ...['caption', 'Caption', 'Table Caption', 'Image Caption', 'Illustration', 'Table', 'Figure'].map(
    (name) => `p[style-name='${name}'] => p.caption:fresh`,
  ),
  "r[style-name='Emphasis'] => em",
  "r[style-name='Quote Char'] =>",
];

/** The text of a Word document with all that it holds; undefined where it is none. */
export async function readWord(bytes: Uint8Array, findings: Findings): Promise<Manuscript | undefined> {
  const word = await openWord(bytes);
  if (!word || findAll(word.document, 'w:body').length === 0) return undefined;
  settle(word, findings);
  const pictures = new PictureBox(findings);
  const convertImage = mammoth.images.imgElement(async (image) => {
    const bytes = new Uint8Array(await image.readAsArrayBuffer());
    return { src: (await pictures.keep(bytes, image.contentType)) ?? '' };
  });
  const { value, messages } = await mammoth.convertToHtml(
    { buffer: Buffer.from(await word.close()) },
    { styleMap, includeEmbeddedStyleMap: false, externalFileAccess: false, convertImage },
  );
  for (const { message } of messages) if (!isSettled(message)) findings.tell('Not understood', message);
  return { ...htmlToTree(value, findings), pictures: pictures.files };
}

/** All that mammoth tells nothing of is told, and decided, before it reads the document. */
function settle(word: WordPackage, findings: Findings): void {
  const styles = new Styles(word.styles);
  settleComments(word.comments, findings);
  for (const tree of [word.document, word.footnotes, word.endnotes]) {
    if (!tree) continue;
    bareWords(tree, findings);
    freeBoxes(tree, findings);
    settleChanges(tree, findings);
    settleUnseen(tree, styles, findings);
    tellLosses(tree, styles, findings);
  }
  spellOutHeadings(word, styles, findings);
  tellHeaders(word, findings);
}

function isSettled(message: string): boolean {
  return /^Unrecognised (?:paragraph|run|table) style|style with ID .* was referenced|\/math}|unlikely to display/.test(
    message,
  );
}
