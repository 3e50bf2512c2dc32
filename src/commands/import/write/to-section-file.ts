import type { PhrasingContent, RootContent } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { toSectionText, type SectionText } from '../../../model/statements/parse.ts';
import { toSectionFile as toReadFile } from '../../../model/statements/section-file.ts';
import { collapse, toText } from '../../../model/statements/words.ts';
import { ImportRefusal } from '../import-refusal.ts';
import { wordsOf } from '../report/words-of.ts';
import { escapeAll, escapeWords, maskModule } from './escape-words.ts';

/** A section to be written: what its head says, its blocks with their marks, and what its footnotes say. */
export interface NewSection {
  /** The heading of the part of the report that begins here. */
  readonly part?: string | undefined;
  readonly title: string;
  readonly summary: string;
  readonly blocks: readonly RootContent[];
  readonly notes: ReadonlyMap<string, readonly PhrasingContent[]>;
}

const parser = unified().use(remarkParse).use(remarkMdx).use(remarkGfm).freeze();

const writer = unified()
  .use(remarkGfm, { tablePipeAlign: false })
  .use(remarkMdx)
  .use(remarkStringify, { bullet: '-', emphasis: '*', resourceLink: true })
  .freeze();

/** The file of a section; its sentences read back from it to the letter. Throws `ImportRefusal` where no spelling of them would. */
export function toSectionFile({ part, title, summary, blocks, notes }: NewSection): string {
  const begins = part === undefined ? [] : [`part: ${toYaml(part)}`];
  const head = ['---', ...begins, `title: ${toYaml(title)}`, `summary: ${toYaml(summary)}`, 'draft: true', '---'];
  const bodies = joinLists(blocks).map(toBlockText);
  const definitions = [...notes].map(([id, nodes]) => toDefinition(id, nodes));
  return `${[head.join('\n'), ...bodies, ...definitions].join('\n\n')}\n`;
}

/** Two lists of one kind, one behind the other, would be read as one: they become one. */
function joinLists(blocks: readonly RootContent[]): RootContent[] {
  const joined: RootContent[] = [];
  for (const block of blocks) {
    const last = joined.at(-1);
    if (block.type === 'list' && last?.type === 'list' && block.ordered === last.ordered)
      joined[joined.length - 1] = { ...last, children: [...last.children, ...block.children] };
    else joined.push(block);
  }
  return joined;
}

function toBlockText(block: RootContent): string {
  const wanted = toStatements(block);
  const isFit = (text: string): boolean => {
    const marks = [...new Set(text.match(/\[\^[a-z0-9-]+\]/g))].map((mark) => `${mark}: …`).join('\n\n');
    const read = readBack(`${text}\n\n${marks}`);
    return read ? hasSame(read, block, wanted) : false;
  };
  const found = [...toSpellings(block)].find(isFit);
  if (found !== undefined) return found;
  const what = `This paragraph cannot be written as a section: “${wordsOf(block).slice(0, 200)}”`;
  throw new ImportRefusal(what, 'Take it out of the file, bring in the rest, and write this paragraph by hand.');
}

/** Ways to write a block, the plainest first; the last ones give up its emphasis and links. */
function* toSpellings(block: RootContent): Generator<string> {
  const isPlain =
    block.type === 'paragraph' && block.children.every(({ type }) => type === 'text' || type === 'footnoteReference');
  if (isPlain) yield toPlainText(block.children, escapeWords);
  yield maskModule(write(block));
  if (block.type !== 'paragraph') return;
  yield toPlainText(block.children, escapeWords);
  yield toPlainText(block.children, escapeAll);
}

function write(block: RootContent): string {
  return writer.stringify({ type: 'root', children: [block] }).replace(/\n$/, '');
}

/** Sentences a line each, without markup. */
function toPlainText(nodes: readonly PhrasingContent[], escape: typeof escapeWords): string {
  const statements: { words: PhrasingContent[]; marks: string }[] = [];
  for (const node of nodes) {
    const last = statements.at(-1);
    if (node.type === 'footnoteReference') {
      if (last) last.marks += `[^${node.identifier}]`;
    } else if (last?.marks === '') last.words.push(node);
    else statements.push({ words: [node], marks: '' });
  }
  return statements.map(({ words, marks }, index) => `${escape(toText(words), index === 0)}${marks}`).join('\n');
}

function toDefinition(id: string, nodes: readonly PhrasingContent[]): string {
  const words = toText(nodes);
  const rich = write({
    type: 'footnoteDefinition',
    identifier: id,
    label: id,
    children: [{ type: 'paragraph', children: [...nodes] }],
  });
  const plain = [escapeWords, escapeAll].map((escape) => `[^${id}]: ${escape(words, true)}`);
  const found = [rich, ...plain].find((text) => {
    const read = readBack(`A.[^${id}]\n\n${text}`);
    const note = parserText(text);
    return read?.mistakes.length === 0 && note === words;
  });
  return found ?? `[^${id}]: ${escapeAll(words, true)}`;
}

/** The words of the first footnote of a text. */
function parserText(text: string): string | undefined {
  try {
    const [definition] = parser.parse(text).children;
    const paragraph = definition?.type === 'footnoteDefinition' ? definition.children[0] : undefined;
    return paragraph?.type === 'paragraph' ? toText(paragraph.children) : undefined;
  } catch {
    return undefined;
  }
}

function readBack(body: string): SectionText | undefined {
  try {
    return toSectionText(parser.parse(body), toReadFile('', body));
  } catch {
    return undefined;
  }
}

/** The sentences of a block of text; of tables and pictures the cells and captions. */
function toStatements(block: RootContent): string[] {
  const words: string[] = [];
  visit(block, (node) => {
    if (node.type !== 'paragraph' && node.type !== 'tableCell' && node.type !== 'heading') return;
    let sentence: PhrasingContent[] = [];
    const close = (): void => {
      const text = toText(sentence);
      if (text !== '') words.push(text);
      sentence = [];
    };
    for (const child of node.children) {
      if (child.type === 'footnoteReference') close();
      else if (child.type !== 'image') sentence.push(child);
    }
    close();
  });
  return words;
}

function hasSame(
  { statements, blocks, mistakes }: SectionText,
  block: RootContent,
  wanted: readonly string[],
): boolean {
  const [first, ...more] = blocks;
  if (more.length > 0 || first === undefined) return false;
  if (block.type === 'heading') return first.kind === 'heading' && first.text === wanted.join(' ');
  if (block.type === 'paragraph' && block.children[0]?.type === 'image') return first.kind === 'picture';
  // A word of two scripts is told by each build; no spelling mends it.
  if (mistakes.some(({ rule }) => rule !== 'two-scripts')) return false;
  if (block.type === 'table') {
    const cells = first.kind === 'table' ? [...first.columns, ...first.rows.flatMap((row) => row.cells)] : [];
    return collapse(cells.map(({ text }) => text).join(' ')) === collapse(wanted.join(' '));
  }
  const kinds = { paragraph: 'paragraph', blockquote: 'quotation', list: 'list' } as const;
  const isKind = block.type in kinds && first.kind === kinds[block.type as keyof typeof kinds];
  return isKind && statements.length === wanted.length && statements.every(({ text }, at) => text === wanted[at]);
}

/** Text in quotation marks as YAML has it, with what is invisible spelled out. */
function toYaml(text: string): string {
  return JSON.stringify(text).replace(
    /[\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
