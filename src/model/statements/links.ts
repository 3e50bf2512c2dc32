import type { Link, Root } from 'mdast';
import { visit } from 'unist-util-visit';

/** The links of a section that somebody wrote: an address that stands in the text as it is becomes one by itself. */
export function findLinks(tree: Root): Link[] {
  const links: Link[] = [];
  visit(tree, 'link', (link: Link) => {
    const [words] = link.children;
    if (link.position && words?.position?.start.offset !== link.position.start.offset) links.push(link);
  });
  return links;
}

/** The statement that a link leads to by number: `#3.2`. */
export function findStatementNumber({ url }: Link): { section: number; statement: number } | undefined {
  const [, section, statement] = /^#(\d+)\.(\d+)$/.exec(url) ?? [];
  return section === undefined ? undefined : { section: Number(section), statement: Number(statement) };
}
