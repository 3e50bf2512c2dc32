import type { Root } from 'mdast';
import path from 'node:path';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Mistake } from '../model/mistake.ts';
import type { SectionDraft } from '../model/report.ts';
import type { Locate, Position } from '../model/position.ts';
import { findSectionName } from '../model/routes.ts';
import type { StatementDraft, WithdrawalMark } from '../model/statements/gathering.ts';
import { findLinks, toStatementLinks, type StatementLink } from '../model/statements/links.ts';
import { toSectionText } from '../model/statements/parse.ts';
import { brokenLink } from '../model/statements/rules/words/broken-link.ts';
import { toSectionFile } from '../model/statements/section-file.ts';
import { sectionSchema, type SectionEntry } from '../schema/section.ts';
import { dateNotInText } from './checks/sections/date-not-in-text.ts';
import { keyNotInSection } from './checks/sections/key-not-in-section.ts';
import { fileName as misnamed } from './checks/sections/file-name.ts';
import { noHead } from './checks/sections/no-head.ts';
import { paragraphTooLong } from './checks/sections/paragraph-too-long.ts';
import { describeMdx, type MdxError } from './describe/describe-mdx.ts';
import { asHead, parseYaml, readContentFile, type YamlValue } from './content-file.ts';

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
  /** The marks that keep the places of withdrawn statements. */
  readonly withdrawn: readonly WithdrawalMark[];
  /** Its links to statements by their numbers. */
  readonly links: readonly StatementLink[];
  /** Where a value of the head stands, where a statement begins, `['statements', 0]`, and where one was withdrawn, `['withdrawn', 2]`. */
  readonly locate: Locate;
  readonly mistakes: readonly Mistake[];
}

const parser = unified().use(remarkParse).use(remarkMdx).use(remarkGfm).freeze();

/** Reads the YAML at the head of a section, which begins on the second line of its file. */
export type ReadHead = (yaml: string, file: string) => YamlValue<SectionEntry>;

const readHead: ReadHead = (yaml, file) => parseYaml(yaml, sectionSchema, file, 2, asHead);

const noWords = { blocks: [], statements: [], withdrawn: [], notes: {} };

/** Reads one file of sections, of `content/sections/` or of a translation’s, and every mistake that can be seen in it alone. */
export async function readSection(
  directory: string,
  fileName: string,
  folder = 'sections',
  read: ReadHead = readHead,
): Promise<ReadSection> {
  const { file, text, mistakes } = await readContentFile(directory, `${folder}/${fileName}`);
  const name = findSectionName(fileName);
  const nothing = {
    file,
    path: path.join(directory, folder, fileName),
    text: text ?? '',
    head: undefined,
    number: name?.number,
    id: name?.id,
    draft: undefined,
    statements: [],
    withdrawn: [],
    links: [],
    locate: () => ({ line: 1, column: 1 }),
  };
  if (!name) return { ...nothing, mistakes: [...mistakes, misnamed(file, fileName)] };
  if (text === undefined) return { ...nothing, mistakes };
  // As Astro has it: the first line that begins with dashes closes the head.
  const front = /^\uFEFF?---[ \t]*\r?\n((?:(?!---)[^\n]*\n)*)---[ \t]*(?:\r?\n|$)/.exec(text);
  if (!front) return { ...nothing, mistakes: [...mistakes, noHead(file)] };
  const head = read(front[1] ?? '', file);
  // The head gives way to empty lines, so that the places of mistakes are those of the file.
  const body = front[0].replace(/[^\n]+/g, '') + text.slice(front[0].length);
  const tooLong = paragraphTooLong(body, file);
  const { tree, unread } = tooLong.length > 0 ? { tree: undefined, unread: tooLong } : parseBody(body, file);
  const section = toSectionFile(file, body);
  const words = tree ? toSectionText(tree, section) : { ...noWords, mistakes: unread };
  const { blocks, statements, withdrawn, notes } = words;
  const ordinals = withdrawn.map(({ ordinal }) => ordinal);
  const draft = head.value && { ...head.value, ...name, blocks, statements, withdrawn: ordinals, notes };
  const unwritten =
    draft && words.mistakes.length === 0
      ? [...dateNotInText(draft, file, head.locate), ...keyNotInSection(draft, file, head.locate)]
      : [];
  const links = tree ? findLinks(tree) : [];
  const broken = links.flatMap((link) => brokenLink(link, name.number, section));
  const found = [...mistakes, ...head.mistakes, ...words.mistakes, ...broken, ...unwritten];
  return {
    ...nothing,
    ...name,
    head: head.value,
    draft,
    statements,
    withdrawn,
    links: toStatementLinks(links),
    locate: (keys) => locateWords(words, keys) ?? head.locate(keys),
    mistakes: found,
  };
}

function parseBody(body: string, file: string): { tree: Root | undefined; unread: Mistake[] } {
  try {
    return { tree: parser.parse(body), unread: [] };
  } catch (error) {
    return { tree: undefined, unread: [describeMdx(error as MdxError, file)] };
  }
}

function locateWords(
  { statements, withdrawn }: Pick<ReadSection, 'statements' | 'withdrawn'>,
  [kind, which]: readonly PropertyKey[],
): Position | undefined {
  if (kind === 'statements') return statements[Number(which)]?.beginning;
  return kind === 'withdrawn' ? withdrawn.find(({ ordinal }) => ordinal === which)?.position : undefined;
}
