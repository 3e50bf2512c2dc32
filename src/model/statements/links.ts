import type { Link, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Position } from '../position.ts';
import { toPosition } from './words.ts';

/** A link to a statement by its number alone: `[before](#3.2)`. */
export interface StatementLink extends Position {
  readonly section: number;
  readonly statement: number;
}

/** The links of a section that somebody wrote: an address that stands in the text as it is becomes one by itself. */
export function findLinks(tree: Root): Link[] {
  const links: Link[] = [];
  visit(tree, 'link', (link: Link) => {
    const [words] = link.children;
    if (link.position && words?.position?.start.offset !== link.position.start.offset) links.push(link);
  });
  return links;
}

/** The links to statements among these. */
export function toStatementLinks(links: readonly Link[]): StatementLink[] {
  return links.flatMap((link) => {
    const [, section, statement] = /^#(\d+)\.(\d+)$/.exec(link.url) ?? [];
    return section === undefined ? [] : { section: Number(section), statement: Number(statement), ...toPosition(link) };
  });
}

/** HTML in which each link to a statement by its number leads to the address that this gives it. */
export function resolveLinks(html: string, toAddress: (number: string) => string): string {
  return html.replace(
    /(<a href=")#(\d+\.\d+)(?=">)/g,
    (_, before: string, number: string) => before + toAddress(number),
  );
}
