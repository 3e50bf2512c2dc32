import type { Root } from 'mdast';
import path from 'node:path';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { findLinkMistakes } from '../model/statements/links.ts';
import type { Mistake } from '../model/mistake.ts';
import { mentions, type SectionDraft } from '../model/report.ts';
import { toName } from '../model/names.ts';
import type { Locate } from '../model/position.ts';
import { findSectionName } from '../model/routes.ts';
import { toSectionText, type StatementDraft } from '../model/statements/parse.ts';
import { sectionSchema, type SectionEntry } from '../schema/section.ts';
import { describeMdx, type MdxError } from './describe/describe-mdx.ts';
import { asHead, parseYaml, readContentFile } from './content-file.ts';

/** A section as read from disk: its draft where it could be read, with what later checks need to point at its places. */
export interface ReadSection {
  readonly file: string;
  /** Its full path on this machine. */
  readonly path: string;
  /** The file as it stands. */
  readonly text: string;
  /** Its head, where that is sound. */
  readonly head: SectionEntry | undefined;
  readonly number: number | undefined;
  readonly id: string | undefined;
  readonly draft: SectionDraft | undefined;
  readonly statements: readonly StatementDraft[];
  /** Where a value of the head stands, and where a statement begins: `['statements', 0]`. */
  readonly locate: Locate;
  readonly mistakes: readonly Mistake[];
}

const parser = unified().use(remarkParse).use(remarkMdx).use(remarkGfm).freeze();

/** Reads one file of `content/sections/` and every mistake that can be seen in it alone. */
export async function readSection(directory: string, fileName: string): Promise<ReadSection> {
  const { file, text, mistakes } = await readContentFile(directory, `sections/${fileName}`);
  const name = findSectionName(fileName);
  const nothing = {
    file,
    path: path.join(directory, 'sections', fileName),
    text: text ?? '',
    head: undefined,
    number: name?.number,
    id: name?.id,
    draft: undefined,
    statements: [],
    locate: () => ({ line: 1, column: 1 }),
  };
  if (!name) return { ...nothing, mistakes: [...mistakes, describeFileName(file, fileName)] };
  if (text === undefined || mistakes.length > 0) return { ...nothing, mistakes };
  // As Astro has it: the first line that begins with dashes closes the head.
  const front = /^\uFEFF?---[ \t]*\r?\n((?:(?!---)[^\n]*\n)*)---[ \t]*(?:\r?\n|$)/.exec(text);
  if (!front) {
    const what = 'This section has no head.';
    const remedy = 'Begin the file with a line of `---`, then `title:` and `summary:`, then another line of `---`.';
    return { ...nothing, mistakes: [{ file, line: 1, column: 1, what, remedy }] };
  }
  const head = parseYaml(front[1] ?? '', sectionSchema, file, 2, asHead);
  // The head gives way to empty lines, so that the places of mistakes are those of the file.
  const body = front[0].replace(/[^\n]+/g, '') + text.slice(front[0].length);
  const { tree, broken } = parseBody(body, file);
  const words = tree ? toSectionText(tree, file, body) : { paragraphs: [], notes: {}, mistakes: broken };
  const statements = words.paragraphs.flat();
  const draft = head.value && { ...head.value, ...name, statements, notes: words.notes };
  const unwritten = draft && words.mistakes.length === 0 ? checkWritten(draft, file, head.locate) : [];
  const links = tree ? findLinkMistakes(tree, file, name.number, statements.length) : [];
  const found = [...head.mistakes, ...words.mistakes, ...links, ...unwritten];
  const locate: Locate = ([first, index, ...rest]) => {
    const statement = first === 'statements' ? statements[Number(index)] : undefined;
    return statement?.beginning ?? head.locate([first, index, ...rest].filter((key) => key !== undefined));
  };
  return { ...nothing, ...name, head: head.value, draft, statements, locate, mistakes: found };
}

function parseBody(body: string, file: string): { tree: Root | undefined; broken: Mistake[] } {
  try {
    return { tree: parser.parse(body), broken: [] };
  } catch (error) {
    return { tree: undefined, broken: [describeMdx(error as MdxError, file)] };
  }
}

function describeFileName(file: string, fileName: string): Mistake {
  const what = 'The name of this file is not that of a section.';
  const [, number, words] = /^0*([1-9]\d*)[^a-z0-9]*(.*?)(\.\w+)?$/i.exec(fileName) ?? [];
  const better = number === undefined ? '3-prisons.mdx' : `${number}-${toName(words ?? '')}.mdx`;
  return { file, what, remedy: `Name it by number and words in small letters, as in \`${better}\`.` };
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
