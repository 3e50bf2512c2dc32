import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { toString } from 'mdast-util-to-string';
import { hasWords } from '../../model/words/signs.ts';
import type { Findings } from './findings.ts';
import { ImportRefusal } from './import-refusal.ts';
import type { Manuscript } from './manuscript.ts';
import { decodeText } from './text/decode-text.ts';
import { readMarkdown } from './text/read-markdown.ts';
import { settleRevisions, withoutEscapes } from './text/revisions.ts';
import { readText } from './text/read-text.ts';
import { toPlainText } from './text/split-paragraphs.ts';
import { readWord } from './word/read-word.ts';

/** Reads a plain text, a Markdown file or a Word document; throws `ImportRefusal` where it cannot be read, or not unasked. */
export async function readManuscript(file: string, findings: Findings): Promise<Manuscript> {
  const bytes = await readFile(file).catch(() => undefined);
  if (!bytes) throw new ImportRefusal(`${file} cannot be read.`, 'Check the path, and that it is a file.');
  const manuscript = await read(bytes, file, findings);
  findings.refuseUndecided(file);
  if (hasWords(toString(manuscript.tree))) return manuscript;
  throw new ImportRefusal(`There is no text in ${file}.`, 'A report has one paragraph at least.');
}

async function read(bytes: Uint8Array, file: string, findings: Findings): Promise<Manuscript> {
  const kind = path.extname(file).toLowerCase();
  if (kind === '.docx') {
    const manuscript = await readWord(bytes, findings);
    if (manuscript) return manuscript;
    const isLocked = bytes[0] === 0xd0 && bytes[1] === 0xcf;
    throw new ImportRefusal(
      isLocked ? `${file} is locked with a password, or of an older kind.` : `${file} is not a Word document.`,
      'Open it in a word processor and save it as .docx again, without a password.',
    );
  }
  if (!['', '.txt', '.text', '.md', '.markdown'].includes(kind)) {
    const remedy = 'Save it as plain text (.txt), Markdown (.md) or Word document (.docx).';
    throw new ImportRefusal(`Files of the kind ${kind} cannot be read.`, remedy);
  }
  const decoded = decodeText(bytes, findings);
  if (decoded === undefined) {
    throw new ImportRefusal(
      `${file} is not text in an encoding that is known.`,
      'Save it again with the encoding UTF-8.',
    );
  }
  const { text, dropped } = toPlainText(decoded);
  if (dropped > 0) findings.tell('Control characters, which no page can show, left out', String(dropped));
  const settled = settleRevisions(text, findings);
  if (!kind.startsWith('.m')) return readText(withoutEscapes(settled), findings);
  return readMarkdown(settled.replaceAll('\f', '\n\n'), path.dirname(file), findings);
}
