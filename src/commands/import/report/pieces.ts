import type { PhrasingContent } from 'mdast';
import { mendWords } from './mend-words.ts';

/** What words stand in: emphasis, strong emphasis, a link. */
export interface Wrap {
  readonly type: 'emphasis' | 'strong' | 'link';
  readonly url: string;
}

/** Words that stand in the same emphasis and links. */
export interface Piece {
  readonly text: string;
  readonly wraps: readonly Wrap[];
}

/** The words of a paragraph, laid flat: single spaces, `\n` for a line break, and how far into them each note stands. */
export interface FlatText {
  readonly text: string;
  readonly pieces: readonly Piece[];
  readonly notes: readonly { readonly label: string; readonly offset: number }[];
}

interface Letter {
  readonly sign: string;
  readonly wraps: readonly Wrap[];
}

/** Lays nodes flat, their words mended; what is no emphasis, link, line break or note gives its words. */
export function toFlatText(nodes: readonly PhrasingContent[]): FlatText {
  const letters: Letter[] = [];
  const notes: { label: string; offset: number }[] = [];
  const walk = (node: PhrasingContent, wraps: readonly Wrap[]): void => {
    if (node.type === 'footnoteReference') notes.push({ label: node.label ?? node.identifier, offset: letters.length });
    else if (node.type === 'break') letters.push({ sign: '\n', wraps });
    else if ('value' in node)
      for (const sign of mendWords(node.value).split('')) letters.push({ sign: sign === '\n' ? ' ' : sign, wraps });
    else if ('children' in node) {
      const own = toWrap(node);
      const within = own && !wraps.some(({ type }) => type === own.type) ? [...wraps, own] : wraps;
      for (const child of node.children) walk(child, within);
    }
  };
  for (const node of nodes) walk(node, []);
  return collapseLetters(letters, notes);
}

/** The part of a text between two places in it, as nodes again. */
export function toNodes(pieces: readonly Piece[], start: number, end: number): PhrasingContent[] {
  let at = 0;
  const cut = pieces.flatMap(({ text, wraps }) => {
    const words = text.slice(Math.max(0, start - at), Math.max(0, end - at));
    at += text.length;
    return words === '' ? [] : [{ text: words, wraps }];
  });
  return build(cut, 0);
}

function toWrap(node: PhrasingContent): Wrap | undefined {
  if (node.type === 'link') return { type: 'link', url: node.url.trim().replace(/\s/g, '%20') };
  return node.type === 'emphasis' || node.type === 'strong' ? { type: node.type, url: '' } : undefined;
}

/** Single spaces, none at the edges; a space stands in what both its neighbours stand in. */
function collapseLetters(letters: readonly Letter[], notes: FlatText['notes']): FlatText {
  const kept: Letter[] = [];
  const offsets: number[] = [];
  let space = '';
  for (const { sign, wraps } of letters) {
    offsets.push(kept.length);
    if (/[ \t\r\n]/.test(sign)) {
      space = sign === '\n' || space === '\n' ? '\n' : ' ';
      continue;
    }
    const before = kept.at(-1);
    if (space !== '' && before) kept.push({ sign: space, wraps: toCommon(before.wraps, wraps) });
    space = '';
    kept.push({ sign, wraps });
  }
  const pieces: { text: string; wraps: readonly Wrap[] }[] = [];
  for (const { sign, wraps } of kept) {
    const last = pieces.at(-1);
    if (last && isSame(last.wraps, wraps)) last.text += sign;
    else pieces.push({ text: sign, wraps });
  }
  const placed = notes.map(({ label, offset }) => ({ label, offset: offsets[offset] ?? kept.length }));
  return { text: kept.map(({ sign }) => sign).join(''), pieces, notes: placed };
}

function toCommon(one: readonly Wrap[], other: readonly Wrap[]): readonly Wrap[] {
  const differing = one.findIndex((wrap, at) => !isSameWrap(wrap, other[at]));
  return differing < 0 ? one : one.slice(0, differing);
}

function isSame(one: readonly Wrap[], other: readonly Wrap[]): boolean {
  return one === other || (one.length === other.length && one.every((wrap, at) => isSameWrap(wrap, other[at])));
}

function build(pieces: readonly Piece[], depth: number): PhrasingContent[] {
  const nodes: PhrasingContent[] = [];
  for (let at = 0; at < pieces.length;) {
    const wrap = pieces[at]?.wraps[depth];
    let end = at + 1;
    while (end < pieces.length && isSameWrap(wrap, pieces[end]?.wraps[depth])) end += 1;
    const group = pieces.slice(at, end);
    if (!wrap) nodes.push(...group.flatMap(({ text }) => toWords(text)));
    else if (wrap.type === 'link') nodes.push({ type: 'link', url: wrap.url, children: build(group, depth + 1) });
    else nodes.push({ type: wrap.type, children: build(group, depth + 1) });
    at = end;
  }
  return nodes;
}

function isSameWrap(one: Wrap | undefined, other: Wrap | undefined): boolean {
  return one?.type === other?.type && one?.url === other?.url;
}

function toWords(text: string): PhrasingContent[] {
  const lines = text.split('\n').map((value): PhrasingContent => ({ type: 'text', value }));
  return lines.flatMap((line, index) => (index === 0 ? [line] : [{ type: 'break' } as const, line]));
}
