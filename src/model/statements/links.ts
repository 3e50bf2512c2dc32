import type { Link, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Mistake } from '../mistake.ts';
import { toPosition } from './words.ts';

/** Links of a section that lead nowhere: neither a full address nor a statement of the section itself. */
export function findLinkMistakes(tree: Root, file: string, section: number, statements: number): Mistake[] {
  const mistakes: Mistake[] = [];
  visit(tree, 'link', (link: Link) => {
    if (isLiteral(link)) return;
    const [, ofSection, statement] = /^#(\d+)\.(\d+)$/.exec(link.url) ?? [];
    if (ofSection !== undefined) {
      if (Number(ofSection) === section && Number(statement) >= 1 && Number(statement) <= statements) return;
      const what = `The link \`${link.url}\` leads to no statement of this section.`;
      const last = `${String(section)}.${String(statements)}`;
      const remedy = `Its statements are ${String(section)}.1 to ${last}. One of another section is reached by its full address.`;
      mistakes.push({ file, ...toPosition(link), what, remedy });
    } else if (!isFullAddress(link.url)) {
      const what = link.url === '' ? 'This link has no address.' : `The link \`${link.url}\` leads nowhere.`;
      const remedy = `Write a full address, as in \`https://report.example/\`, or \`#${String(section)}.1\` for a statement of this section.`;
      mistakes.push({ file, ...toPosition(link), what, remedy });
    }
  });
  return mistakes;
}

/** True for an address that stands in the text as it is: GFM makes a link of it, and nobody wrote one. */
function isLiteral({ position, children: [words] }: Link): boolean {
  return position === undefined || words?.position?.start.offset === position.start.offset;
}

function isFullAddress(url: string): boolean {
  return /^mailto:.+@.+$/.test(url) || (/^https?:\/\/[^\s/]/.test(url) && URL.canParse(url));
}
