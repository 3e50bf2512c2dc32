import type { Heading as HeadingNode } from 'mdast';
import type { Heading } from '../../blocks.ts';
import { toForeignWords } from '../foreign-words.ts';
import type { Gathering } from '../gathering.ts';
import { findForeignParts } from '../rules/blocks/foreign-part.ts';
import { headingLevel } from '../rules/blocks/heading-level.ts';
import { markInHeading } from '../rules/marks/mark-in-heading.ts';
import { toText } from '../words.ts';

/** The addresses of the headings of a section, each with the number behind the last one that begins with it. */
export type HeadingIds = Map<string, number>;

/** A heading, with an address that no heading before it in the section has. */
export function readHeading(node: HeadingNode, before: HeadingIds, { section, mistakes }: Gathering): Heading {
  mistakes.push(...headingLevel(node, before.size > 0, section), ...markInHeading(node.children, section));
  mistakes.push(...node.children.flatMap((child) => findForeignParts(child, section)));
  const text = toText(node.children);
  const name = toName(text);
  let id = name;
  for (let count = before.get(name) ?? 1; before.has(id); before.set(name, count))
    id = `${name}-${String((count += 1))}`;
  before.set(id, 1);
  return { kind: 'heading', depth: node.depth > 2 ? 3 : 2, id, text, words: node.children.map(toForeignWords) };
}

/** Words as they stand in an address; never a number alone, which is that of a statement. */
function toName(text: string): string {
  const name = (text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).join('-');
  return /\p{L}/u.test(name) ? name : ['heading', name].filter(Boolean).join('-');
}
