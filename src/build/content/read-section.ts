import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Mistake } from '../../model/mistakes.ts';
import { mentions, type SectionDraft } from '../../model/report.ts';
import { findSectionName } from '../../model/routes.ts';
import { toSectionText, type StatementDraft } from '../../model/statements.ts';
import { sectionSchema } from '../../schema/section.ts';
import { parseYaml, readContentFile, type Locate } from './content-file.ts';

/** A section as read from disk: its draft where it could be read, with what later checks need to point at its places. */
export interface ReadSection {
  readonly file: string;
  readonly number: number | undefined;
  readonly id: string | undefined;
  readonly draft: SectionDraft | undefined;
  readonly statements: readonly StatementDraft[];
  readonly locate: Locate;
  readonly mistakes: readonly Mistake[];
}

const parser = unified().use(remarkParse).use(remarkMdx).use(remarkGfm).freeze();

/** Reads one file of `content/sections/` and every mistake that can be seen in it alone. */
export async function readSection(directory: string, fileName: string): Promise<ReadSection> {
  const { file, text, mistakes } = await readContentFile(directory, `sections/${fileName}`);
  const name = findSectionName(fileName);
  const nothing = { file, number: name?.number, id: name?.id, draft: undefined, statements: [], locate: () => ({ line: 1, column: 1 }) };
  if (!name) return { ...nothing, mistakes: [...mistakes, describeFileName(file)] };
  if (text === undefined) return { ...nothing, mistakes };
  const front = /^\uFEFF?---[ \t]*\r?\n([\s\S]*?\r?\n)?---[ \t]*(?:\r?\n|$)/.exec(text);
  if (!front) {
    const what = 'This section has no head.';
    const remedy = 'Begin the file with a line of `---`, then `title:` and `summary:`, then another line of `---`.';
    return { ...nothing, mistakes: [{ file, line: 1, column: 1, what, remedy }] };
  }
  const head = parseYaml(front[1] ?? '', sectionSchema, file, 2);
  // The head gives way to empty lines, so that the places of mistakes are those of the file.
  const body = front[0].replace(/[^\n]+/g, '') + text.slice(front[0].length);
  const { tree, broken } = parseBody(body, file);
  const words = tree ? toSectionText(tree, file, body) : { paragraphs: [], notes: {}, mistakes: broken };
  const statements = words.paragraphs.flat();
  const draft = head.value && { ...head.value, ...name, statements, notes: words.notes };
  const unwritten = draft && words.mistakes.length === 0 ? checkWritten(draft, file, head.locate) : [];
  const found = [...head.mistakes, ...words.mistakes, ...unwritten];
  return { file, ...name, draft, statements, locate: head.locate, mistakes: found };
}

function parseBody(body: string, file: string): { tree: Root | undefined; broken: Mistake[] } {
  try {
    return { tree: parser.parse(body), broken: [] };
  } catch (error) {
    const { line, column } = findPlace(error as { line?: number; column?: number; message: string });
    const what = 'A tag or a curly brace is opened here and not closed, or holds what cannot be read.';
    const remedy = 'Write `\\<` and `\\{` for a bracket or a brace that readers should see.';
    return { tree: undefined, broken: [{ file, line, column, what, remedy }] };
  }
}

// MDX names the end of the paragraph as the place, and the tag itself only in words: “for `<b>` (8:8-8:11)”.
function findPlace(error: { line?: number; column?: number; message: string }): { line?: number | undefined; column?: number | undefined } {
  const [, line, column] = /\((\d+):(\d+)-/.exec(error.message) ?? [];
  return line === undefined ? { line: error.line, column: error.column } : { line: Number(line), column: Number(column) };
}

function describeFileName(file: string): Mistake {
  const what = 'The name of this file is not that of a section.';
  return { file, what, remedy: 'Name it by number and words in small letters, as in `3-prisons.mdx`.' };
}

/** Dates and figures in the head must stand in the text, letter for letter. */
function checkWritten(draft: SectionDraft, file: string, locate: Locate): Mistake[] {
  return (['dates', 'figures'] as const).flatMap((kind) =>
    draft[kind].flatMap(({ written }, index) => {
      if (draft.statements.some(({ text }) => mentions(text, written))) return [];
      const what = `No statement of this section contains “${written}”.`;
      const remedy = 'Write it under `written:` exactly as it stands in the text.';
      return [{ file, ...locate([kind, index, 'written']), what, remedy }];
    }),
  );
}
