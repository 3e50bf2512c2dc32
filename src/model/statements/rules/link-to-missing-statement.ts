import type { Link } from 'mdast';
import type { Mistake } from '../../mistake.ts';
import { findStatementNumber } from '../links.ts';
import type { SectionFile } from '../section-file.ts';
import { toPlace } from '../words.ts';

/** A link to a statement leads to one of the section itself. */
export function linkToMissingStatement(
  link: Link,
  number: number,
  statements: number,
  section: SectionFile,
): Mistake[] {
  const target = findStatementNumber(link);
  if (!target) return [];
  if (target.section === number && target.statement >= 1 && target.statement <= statements) return [];
  const last = `${String(number)}.${String(statements)}`;
  return [
    {
      rule: 'link-to-missing-statement',
      ...toPlace(link, section),
      what: `The link \`${link.url}\` leads to no statement of this section.`,
      remedy: `Its statements are ${String(number)}.1 to ${last}. One of another section is reached by its full address.`,
    },
  ];
}
