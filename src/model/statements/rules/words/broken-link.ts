import type { Link } from 'mdast';
import type { Mistake } from '../../../mistake.ts';
import { toStatementLinks } from '../../links.ts';
import type { SectionFile } from '../../section-file.ts';
import { toPlace } from '../../words.ts';

/** A link leads to a full address, or to a statement by its number. */
export function brokenLink(link: Link, number: number, section: SectionFile): Mistake[] {
  if (isFullAddress(link.url) || toStatementLinks([link]).length > 0) return [];
  return [
    {
      rule: 'broken-link',
      ...toPlace(link, section),
      what: link.url === '' ? 'This link has no address.' : `The link \`${link.url}\` leads nowhere.`,
      remedy: `Write a full address, as in \`https://report.example/\`, or \`#${String(number)}.1\` for a statement of the report.`,
    },
  ];
}

function isFullAddress(url: string): boolean {
  return /^mailto:.+@.+$/.test(url) || (/^https?:\/\/[^\s/]/.test(url) && URL.canParse(url));
}
