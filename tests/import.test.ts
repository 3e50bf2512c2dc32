import fc from 'fast-check';
import assert from 'node:assert/strict';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { after, test } from 'node:test';
import { readContent } from '../src/content/read-content.ts';
import { bringIn, type Destination } from '../src/commands/import/write/bring-in.ts';
import { Findings, type Choices } from '../src/commands/import/findings.ts';
import { ImportRefusal } from '../src/commands/import/import-refusal.ts';
import { readManuscript } from '../src/commands/import/read-manuscript.ts';
import { mendWords } from '../src/commands/import/report/mend-words.ts';
import { splitSentences } from '../src/commands/import/sentences/split-sentences.ts';
import { toSectionFile } from '../src/commands/import/write/to-section-file.ts';
import { toDocx } from './given-docx.ts';
import { nastyText } from './nasty-text.ts';

const folder = await mkdtemp(path.join(os.tmpdir(), 'import-'));
after(() => rm(folder, { recursive: true }));

/** The text that a page can show of this text: no control characters, single spaces, nothing invisible between paragraphs. */
function toShown(text: string): string {
  return text
    .toWellFormed()
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?|[\x0B\x85]/g, '\n')
    .replace(/[\x00-\x08\x0E-\x1F\x7F-\x9F\uFFFE\uFFFF]/g, '')
    .split(/(?:[ \t]*\n){2,}|\f/)
    .map((paragraph) => paragraph.replace(/[ \t\r\n]+/g, ' ').replace(/^ | $/g, ''))
    .map((paragraph) =>
      mendWords(paragraph)
        .replace(/[ \t\r\n]+/g, ' ')
        .trim(),
    )
    .filter((paragraph) => /[\p{L}\p{N}]/u.test(paragraph))
    .join('\n');
}

let count = 0;

async function bring(
  name: string,
  bytes: string | Uint8Array,
  rest: Partial<Destination> & { choices?: Choices } = {},
) {
  count += 1;
  const file = path.join(folder, `${String(count)}-${name}`);
  await writeFile(file, bytes);
  const into = path.join(folder, `${String(count)}-report`);
  const findings = new Findings(rest.choices);
  const manuscript = await readManuscript(file, findings);
  const destination = { folder: into, replace: false, language: undefined, day: '2026-11-24', ...rest };
  const brought = await bringIn(manuscript, destination, findings);
  return { into: rest.folder ?? into, brought, told: findings.toLines(true) };
}

async function readBack(into: string): Promise<string> {
  const { sections } = await readContent(into);
  return sections.map(({ statements }) => statements.map(({ text }) => text).join(' ')).join('\n');
}

test('What is brought in reads back from the content to the letter, whatever it is', async () => {
  const property = fc.asyncProperty(nastyText, async (nasty) => {
    // Page breaks, words broken at the end of a line, changes and comments have tests of their own.
    const text = nasty.replace(
      /\f|[-\u00AD\u2010](?=\r?\n|\r|[\x0B\x85])|\\*(?:<!--|\{(?:\+\+|--|~~|==|>>|\/\*))/g,
      ' ',
    );
    const shown = toShown(text);
    if (shown === '') {
      await assert.rejects(bring('empty.txt', text.toWellFormed(), { language: 'en' }), { name: 'ImportRefusal' });
      return;
    }
    const brought = await bring('report.txt', text.toWellFormed(), { language: 'en' }).catch((error: unknown) => {
      // Without a control character between them, signs may begin a change after all.
      if (error instanceof ImportRefusal && /change or a comment|not be meant to see/.test(error.message))
        return undefined;
      throw error;
    });
    if (!brought) return;
    const { into } = brought;
    assert.equal(withoutGaps(await readBack(into)), withoutGaps(shown));
    await rm(into, { recursive: true });
  });
  await fc.assert(property, { numRuns: 250, examples: [['* * *'], ['{']] });
});

/** Sentences of scripts that write no space between them are put beside each other without one, others with one of whatever kind. */
function withoutGaps(text: string): string {
  return text.replace(/[^\S\n]{2,}/g, ' ').replace(/([。．｡！？។][\p{Pe}\p{Pf}\p{Quotation_Mark}]*) /gu, '$1');
}

test('Every paragraph can be written as a section, and its sentences make it up again', () => {
  const property = fc.property(nastyText, (text) => {
    const paragraph = toShown(text).replaceAll('\n', ' ');
    const sentences = splitSentences(paragraph, 'uk');
    let at = 0;
    for (const sentence of sentences) {
      at += paragraph[at] === ' ' ? 1 : 0;
      assert.equal(paragraph.slice(at, at + sentence.length), sentence);
      at += sentence.length;
    }
    assert.equal(at, paragraph.length);
    // It throws where the section would not read back to the letter.
    if (paragraph === '') return;
    const mark = { type: 'footnoteReference', identifier: 'report', label: 'report' } as const;
    const children = sentences.flatMap((value) => [{ type: 'text', value } as const, mark]);
    toSectionFile({ title: 'A', summary: 'B', blocks: [{ type: 'paragraph', children }], notes: new Map() });
  });
  fc.assert(property, { numRuns: 3000, examples: [['* * *'], ['{'], ['Ѐİ'], ['a@x.exampleЙthe town']] });
});

test('A line as long as a book is one section', async () => {
  const text = 'It rained {and} snowed, e.g. in 3.5 towns, “all day. All night.” Then it stopped. '.repeat(2000).trim();
  const { into } = await bring('long.txt', text);
  assert.equal(await readBack(into), text);
});

test('A Word document gives its paragraphs to the letter, and its headings as titles', async () => {
  const { into } = await bring(
    'report.docx',
    await toDocx(['#Rain', 'It rained {here} & <there>.', '', '#Дощ', 'Ще раз. І ще.']),
  );
  const { sections } = await readContent(into);
  assert.deepEqual(
    sections.map(({ title, statements }) => [title, ...statements.map(({ text }) => text)]),
    [
      ['Rain', 'It rained {here} & <there>.'],
      ['Дощ', 'Ще раз.', 'І ще.'],
    ],
  );
});

test('Windows-1251 and UTF-16 are read with a notice; what is neither is refused', async () => {
  const text = 'Було холодно, каже Ганна. Потім розпогодилося.';
  const { into, told } = await bring('old.txt', toCyrillic(text, 'windows-1251'));
  assert.equal(await readBack(into), text);
  assert.match(told.join(' '), /Windows-1251/);
  const utf16 = await bring('wide.txt', Buffer.from(`\uFEFF${text}`, 'utf16le'));
  assert.equal(await readBack(utf16.into), text);
  assert.match(utf16.told.join(' '), /UTF-16/);
  for (const bytes of [toCyrillic(text, 'koi8-u'), Buffer.from('caf\xe9 \xfe\xff', 'latin1')]) {
    await assert.rejects(bring('other.txt', bytes), /encoding UTF-8/);
  }
  await assert.rejects(bring('scan.pdf', 'x'), /\.docx/);
  await assert.rejects(bring('no.docx', 'x'), /not a Word document/);
});

test('Nothing is overwritten: it stops where sections are, or keeps what stood there in a dated folder', async () => {
  const { into } = await bring('first.txt', 'It rained.');
  await assert.rejects(
    bring('second.txt', 'It snowed.', { folder: into }),
    /holds 1 section already.*--into.*--replace/s,
  );
  assert.equal(await readBack(into), 'It rained.');
  for (const [day, kept] of [
    ['2026-11-24', 'It rained.'],
    ['2026-11-24-2', 'It snowed.'],
  ] as const) {
    await bring('second.txt', 'It snowed.', { folder: into, replace: true });
    assert.equal(await readBack(into), 'It snowed.');
    assert.equal(await readBack(path.join(into, 'former', day)), kept);
  }
});

test('Where files stand beside an empty folder of sections, they are kept, and the report itself keeps its id', async () => {
  const { into } = await bring('first.txt', 'It rained.');
  await rm(path.join(into, 'sections'), { recursive: true });
  await writeFile(path.join(into, 'sources.yaml'), 'us:\n  name: We\n  kind: publication\n  itself: true\n');
  await bring('second.txt', 'It snowed.', { folder: into });
  const [name = ''] = await readdir(path.join(into, 'sections'));
  assert.match(await readFile(path.join(into, 'sections', name), 'utf8'), /^It snowed\.\[\^us\]$/m);
  assert.equal(await readBack(into), 'It snowed.');
});

function toCyrillic(text: string, encoding: string): Uint8Array {
  const bytes = Array.from({ length: 256 }, (_, byte) => byte);
  const letters = bytes.map((byte) => new TextDecoder(encoding).decode(Uint8Array.of(byte)));
  return Uint8Array.from(text, (letter) => letters.indexOf(letter));
}
