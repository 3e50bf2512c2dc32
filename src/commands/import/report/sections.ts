import type { Heading, Paragraph, PhrasingContent, Root, RootContent } from 'mdast';
import { visit } from 'unist-util-visit';
import { hasWords, isBlank } from '../../../model/words/signs.ts';
import type { Findings } from '../findings.ts';
import { readHeadings } from './read-headings.ts';
import { wordsOf } from './words-of.ts';

/** How a manuscript is parted: at its headings, or at each paragraph. */
export type Parting = 'heading' | 'paragraph';

/** Part of a manuscript that becomes a section. */
export interface Part {
  readonly heading: string | undefined;
  readonly nodes: readonly RootContent[];
  /** The heading above the heading, which begins a part of the report here. */
  readonly part?: string | undefined;
}

/** A manuscript in parts, with its title and the depth of the headings that part it. */
export interface Parted {
  readonly title: string | undefined;
  readonly depth: number;
  readonly parts: readonly Part[];
}

/** Without headings, so many paragraphs are a section each; of more, groups are made. */
const fewParagraphs = 40;

/** Paragraphs of a section of a long text without headings. */
const paragraphsTogether = 10;

/** A section longer than this, in letters, is parted at the headings below, where there are any. */
const longSection = 30_000;

/** More sections than these are too many to choose from. */
const manySections = 60;

/** Parts a manuscript at the level of headings that makes a sensible number of sections. */
export function toParts(
  tree: Root,
  title: string | undefined,
  parting: Parting | undefined,
  findings: Findings,
): Parted {
  const blocks = tree.children.filter((node) => node.type !== 'footnoteDefinition' && !isEmpty(node, findings));
  const nodes = readHeadings(blocks, findings);
  const [first] = nodes;
  const isTitled = title === undefined && first?.type === 'heading' && standsAlone(first, nodes);
  const rest = isTitled ? nodes.slice(1) : nodes;
  const headings = rest.filter((node) => node.type === 'heading');
  const named = isTitled ? wordsOf(first) : title;
  if (parting === 'paragraph') return { title: named, depth: 6, parts: toSingles(rest, findings) };
  if (headings.length === 0) return { title: named, depth: 0, parts: toGroups(rest, parting, findings) };
  const depth = chooseDepth(rest, headings);
  return { title: named, depth, parts: toSections(rest, depth, findings) };
}

/** True for a line that holds neither words nor a picture; one of signs is told. */
function isEmpty(node: RootContent, findings: Findings): boolean {
  if ((node.type !== 'paragraph' && node.type !== 'heading') || node.children.some(isShown)) return false;
  const signs = wordsOf(node);
  if (!isBlank(signs)) findings.tell('Lines without a word left out', signs);
  return true;
}

function isShown(node: PhrasingContent): boolean {
  return node.type === 'image' || hasWords(wordsOf(node)) || ('children' in node && node.children.some(isShown));
}

/** The only heading of its depth, and one that another of its depth follows at once, is the title. */
function standsAlone(heading: Heading, nodes: readonly RootContent[]): boolean {
  const headings = nodes.filter((node) => node.type === 'heading');
  const isOnlyOne = headings.every((other) => other === heading || other.depth > heading.depth);
  return headings.length === 1 || isOnlyOne || (nodes[1]?.type === 'heading' && nodes[1].depth <= heading.depth);
}

/** The depth whose headings make a number of sections that can be overlooked, none of them too long. */
function chooseDepth(nodes: readonly RootContent[], headings: readonly Heading[]): number {
  const depths = [...new Set(headings.map(({ depth }) => depth))].toSorted((one, other) => one - other);
  const letters = nodes.reduce((sum, node) => sum + wordsOf(node).length, 0);
  const countTo = (most: number): number => headings.filter(({ depth }) => depth <= most).length;
  const several = depths.filter((depth) => countTo(depth) > 1);
  const [shallowest = depths[0] ?? 1, ...deeper] = several;
  if (letters / countTo(shallowest) <= longSection) return shallowest;
  return deeper.find((depth) => countTo(depth) <= manySections) ?? shallowest;
}

/** Sections at headings of this depth and above; one above them that holds no text itself begins a part of the report. */
function toSections(nodes: readonly RootContent[], depth: number, findings: Findings): Part[] {
  const parts: { heading: string | undefined; depth: number; nodes: RootContent[] }[] = [];
  for (const node of nodes) {
    if (node.type === 'heading' && node.depth <= depth)
      parts.push({ heading: wordsOf(node), depth: node.depth, nodes: toBelow(node) });
    else if (parts.length === 0) parts.push({ heading: undefined, depth, nodes: [node] });
    else parts.at(-1)?.nodes.push(node);
  }
  let above: string | undefined;
  let hanging: RootContent[] = [];
  const sections = parts.flatMap((part, at): Part[] => {
    const next = parts[at + 1];
    const nodes = [...hanging.splice(0), ...part.nodes];
    if (part.nodes.some(isText)) {
      const section = { ...part, nodes, ...(above === undefined ? {} : { part: above }) };
      above = undefined;
      return [section];
    }
    hanging = nodes.filter(({ type }) => type !== 'heading');
    if (above !== undefined) findings.tell(emptyHeading, above);
    above = part.heading;
    if (above !== undefined && (!next || next.depth <= part.depth)) {
      findings.tell(emptyHeading, above);
      above = undefined;
    }
    return [];
  });
  if (above !== undefined) findings.tell(emptyHeading, above);
  return sections;
}

function isText(node: RootContent): boolean {
  return node.type !== 'heading' && (node.type !== 'paragraph' || node.children.some(isShown));
}

/** The pictures and notes that hang in a heading, as a paragraph below it. */
function toBelow(heading: Heading): Paragraph[] {
  const children: PhrasingContent[] = [];
  visit(heading, (node) => {
    if (node.type === 'image' || node.type === 'footnoteReference') children.push(node);
  });
  return children.length === 0 ? [] : [{ type: 'paragraph', children }];
}

const emptyHeading = 'Headings without text below them left out';

function toSingles(nodes: readonly RootContent[], findings: Findings): Part[] {
  const parts: { heading: string | undefined; nodes: RootContent[] }[] = [];
  let heading: string | undefined;
  for (const node of nodes) {
    const last = parts.at(-1);
    if (node.type === 'heading') {
      if (heading !== undefined) findings.tell(emptyHeading, heading);
      heading = wordsOf(node);
    } else if (node.type === 'paragraph' && !node.data?.isCaption && hasWords(wordsOf(node))) {
      parts.push({ heading, nodes: [node] });
      heading = undefined;
    } else if (last && heading === undefined) last.nodes.push(node);
    else {
      parts.push({ heading, nodes: [node] });
      heading = undefined;
    }
  }
  if (heading !== undefined) findings.tell(emptyHeading, heading);
  return parts;
}

function toGroups(nodes: readonly RootContent[], parting: Parting | undefined, findings: Findings): Part[] {
  if (parting === undefined && nodes.length <= fewParagraphs) return toSingles(nodes, findings);
  findings.tell(`No headings were found; every ${String(paragraphsTogether)} paragraphs are a section`);
  const count = Math.ceil(nodes.length / paragraphsTogether);
  return Array.from({ length: count }, (_, at) => ({
    heading: undefined,
    nodes: nodes.slice(at * paragraphsTogether, (at + 1) * paragraphsTogether),
  }));
}
