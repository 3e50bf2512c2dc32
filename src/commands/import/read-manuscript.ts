import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { decodeText } from './decode-text.ts';
import { ImportRefusal } from './import-refusal.ts';
import { toManuscript, type Manuscript } from './manuscript.ts';
import { readDocx } from './read-docx.ts';
import { readMarkdown } from './read-markdown.ts';
import { splitParagraphs, toPlainText } from './split-paragraphs.ts';

/** Reads a plain text, a Markdown file or a Word document; throws `ImportRefusal` where it cannot be read or is empty. */
export async function readManuscript(file: string): Promise<Manuscript> {
  const bytes = await readFile(file).catch(() => undefined);
  if (!bytes) throw new ImportRefusal(`${file} cannot be read.`, 'Check the path, and that it is a file.');
  const manuscript = await read(bytes, file);
  if (manuscript.paragraphs.length === 0) {
    throw new ImportRefusal(`There is no text in ${file}.`, 'A report has one paragraph at least.');
  }
  return manuscript;
}

async function read(bytes: Uint8Array, file: string): Promise<Manuscript> {
  const kind = path.extname(file).toLowerCase();
  if (kind === '.docx') {
    const manuscript = await readDocx(bytes);
    if (manuscript) return manuscript;
    throw new ImportRefusal(
      `${file} is not a Word document.`,
      'Open it in a word processor and save it as .docx again.',
    );
  }
  if (!['', '.txt', '.text', '.md', '.markdown'].includes(kind)) {
    const remedy = 'Save it as plain text (.txt), Markdown (.md) or Word document (.docx).';
    throw new ImportRefusal(`Files of the kind ${kind} cannot be read.`, remedy);
  }
  const decoded = decodeText(bytes);
  if (!decoded) {
    throw new ImportRefusal(
      `${file} is not text in an encoding that is known.`,
      'Save it again with the encoding UTF-8.',
    );
  }
  const { text, dropped } = toPlainText(decoded.text);
  const signs = dropped === 1 ? '1 control character' : `${String(dropped)} control characters`;
  const notices = [...decoded.notices, ...(dropped === 0 ? [] : [`${signs}, which no page can show, left out.`])];
  if (kind.startsWith('.m')) {
    const manuscript = readMarkdown(text);
    return { ...manuscript, notices: [...notices, ...manuscript.notices] };
  }
  return toManuscript(
    splitParagraphs(text).map((words) => ({ kind: 'paragraph', text: words })),
    notices,
  );
}
