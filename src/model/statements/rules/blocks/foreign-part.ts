import type { PhrasingContent, RootContent } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Mistake } from '../../../mistake.ts';
import { findLanguage } from '../../foreign-words.ts';
import type { SectionFile } from '../../section-file.ts';
import { toPlace } from '../../words.ts';
import { curlyBrace } from '../words/curly-brace.ts';
import { importInSection } from '../words/import-in-section.ts';

const inlineKinds = new Set(['text', 'emphasis', 'strong', 'link', 'break', 'footnoteReference']);

const names: Readonly<Record<string, string>> = {
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
};

/** What is none of the parts that a section, or this part of it, is made of: a rule, a tag, a piece of code. */
export function foreignPart(node: RootContent, section: SectionFile): Mistake {
  const place = toPlace(node, section);
  if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') return curlyBrace(place);
  if (node.type === 'mdxjsEsm') return importInSection(place);
  return {
    rule: 'foreign-part',
    ...place,
    what: `${names[node.type] ?? 'A tag or code'} cannot stand ${node.type === 'image' ? 'within a line' : 'here'}.`,
    remedy:
      'A section is made of paragraphs, headings, quotations, lists, tables and pictures, each by itself; a line of text, emphasis, links and footnote marks.',
  };
}

/** What may not stand within a line of text. */
export function findForeignParts(node: PhrasingContent, section: SectionFile): Mistake[] {
  const mistakes: Mistake[] = [];
  visit(node, (inner) => {
    if (!inlineKinds.has(inner.type) && findLanguage(inner) === undefined) mistakes.push(foreignPart(inner, section));
  });
  return mistakes;
}
