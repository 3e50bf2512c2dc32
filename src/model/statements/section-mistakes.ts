import type { FootnoteDefinition, PhrasingContent, RootContent, Text } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import type { Mistake } from '../mistake.ts';
import { toPositionAt } from '../position.ts';
import { collapse, findMarksWithin, toBeginning, toLabel, toPosition, toText } from './words.ts';

const inlineKinds = new Set(['text', 'emphasis', 'strong', 'link', 'break', 'footnoteReference']);

/** True where a mark is there, but in the wrong place or without a definition: that is told already. */
export function holdsMark(words: readonly PhrasingContent[], source: string): boolean {
  if (findMarksWithin(words).length > 0) return true;
  let isUndefined = false;
  for (const node of words) visit(node, 'text', (text) => void (isUndefined ||= findRawMarks(text, source).length > 0));
  return isUndefined;
}

/** Reports what may not stand within a paragraph. */
export function checkInline(node: PhrasingContent, file: string, source: string, mistakes: Mistake[]): void {
  if (node.type === 'footnoteReference') return;
  visit(node, (inner) => {
    const position = toPosition(inner);
    if (inner.type === 'footnoteReference') {
      const remedy = 'Put the mark behind the closing `*`, `**` or `)`, so that the whole sentence stands before it.';
      mistakes.push({ file, ...position, what: 'This footnote mark stands inside emphasis or a link.', remedy });
    } else if (!inlineKinds.has(inner.type)) {
      mistakes.push(describeForeignNode(inner, file));
    } else if (inner.type === 'text') {
      mistakes.push(...findUndefinedMarks(inner, file, source));
    }
  });
}

function findUndefinedMarks(node: Text, file: string, source: string): Mistake[] {
  return findRawMarks(node, source).map(({ label, line, column }) => {
    const labels = label.match(/[^\s,;^[\]]+/g) ?? [];
    if (labels.length !== 1 || labels[0] !== label) {
      const what = `The footnote mark \`[^${label}]\` is not one id.`;
      const marks = labels.map((one) => `[^${one}]`).join('') || '[^report]';
      return { file, line, column, what, remedy: `Write one mark for each source, without spaces: \`${marks}\`.` };
    }
    const remedy = `Add a line at the end of the file: \`[^${label}]: Who says it.\``;
    const what = `The footnote mark \`[^${label}]\` has no definition in this file.`;
    return { file, line, column, what, remedy };
  });
}

// A mark whose definition is missing reaches the tree as plain text: https://github.com/micromark/micromark-extension-gfm-footnote
// Only the source tells it from one that was escaped to be shown.
function findRawMarks(node: Text, source: string): { label: string; line: number; column: number }[] {
  const start = node.position?.start.offset ?? 0;
  const raw = source.slice(start, node.position?.end.offset ?? start);
  return [...raw.matchAll(/(?<!\\)(?:\\\\)*(\[\^([^\]\n]*)\])/g)].map((match) => {
    return { label: match[2] ?? '', ...toPositionAt(source, start + match.index + match[0].indexOf('[')) };
  });
}

/** Reports definitions of footnotes that stand twice, are idle or are empty. */
export function checkDefinitions(
  definitions: FootnoteDefinition[],
  cited: Set<string>,
  file: string,
  mistakes: Mistake[],
): void {
  const seen = new Set<string>();
  for (const definition of definitions) {
    const label = toLabel(definition);
    const place = { file, ...toPosition(definition) };
    if (seen.has(label)) {
      const what = `The footnote \`[^${label}]\` is defined twice.`;
      mistakes.push({ ...place, what, remedy: 'Keep one of the two definitions.' });
    } else if (!cited.has(label) && mistakes.length === 0) {
      // Where something else is amiss, its mark may stand in what could not be read.
      const what = `The footnote \`[^${label}]\` is defined, but no statement carries its mark.`;
      mistakes.push({ ...place, what, remedy: `Put \`[^${label}]\` behind what it says, or delete this line.` });
    } else if (collapse(toString(definition)) === '') {
      const what = `The definition of \`[^${label}]\` is empty.`;
      mistakes.push({ ...place, what, remedy: 'Say in a few words who it is.' });
    }
    seen.add(label);
  }
}

/** Text that no source stands behind. */
export function describeUnmarked(words: PhrasingContent[], file: string, source: string): Mistake {
  const text = toText(words);
  const shown = text.length > 60 ? `${text.slice(0, 60)}…` : text;
  return {
    file,
    ...toBeginning(words, source),
    what: `Nobody is named as the source of this text: “${shown}”`,
    remedy: 'Put a footnote mark behind it, as in `[^report]`: every sentence says who says it.',
  };
}

/** True where what stands behind a mark is the end of the sentence before it: its full stop, a comma, a closing bracket. */
export function isCutOff(words: PhrasingContent[]): boolean {
  return /^[.,;:!?…»”)\]]/.test(words.map((node) => toString(node)).join(''));
}

/** The end of a sentence, cut off by a mark. */
export function describeCutOff(words: PhrasingContent[], file: string, source: string): Mistake {
  const what = `A mark cuts “${toText(words)[0] ?? ''}” off from its sentence.`;
  return {
    file,
    ...toBeginning(words, source),
    what,
    remedy: 'Put the mark behind the full stop, as in `It rained.[^report]`.',
  };
}

/** A block, a tag or a piece of code that is none of what a section is made of. */
export function describeForeignNode(node: { type: string; position?: RootContent['position'] }, file: string): Mistake {
  const names: Record<string, string> = {
    heading: 'A heading',
    list: 'A list',
    blockquote: 'A quotation block',
    code: 'A code block',
    inlineCode: 'Code',
    image: 'An image',
    table: 'A table',
    thematicBreak: 'A rule',
    delete: 'Struck-out text',
    linkReference: 'A link by reference',
    definition: 'The address of a link by reference',
    imageReference: 'An image',
    mdxjsEsm: 'A line that begins with `import` or `export` is read as a program, which',
  };
  const braces = /^mdx(Flow|Text)Expression$/.test(node.type);
  const what = braces
    ? 'A curly brace opens code here.'
    : `${names[node.type] ?? 'A tag or code'} cannot stand in a section.`;
  const remedy = braces
    ? 'Write `\\{` for a brace that readers should see.'
    : node.type === 'mdxjsEsm'
      ? 'Begin with another word, or write `&#105;mport`, `&#101;xport`.'
      : 'A section is made of paragraphs: text, emphasis, links and footnote marks.';
  return { file, ...toPosition(node), what, remedy };
}
