import type { Paragraph } from 'mdast';
import type { Findings } from '../findings.ts';
import type { Manuscript } from '../manuscript.ts';
import { joinBrokenWords } from './broken-words.ts';
import { withoutPageMarks } from './page-marks.ts';
import { splitParagraphs } from './split-paragraphs.ts';

/** The paragraphs of a plain text as a tree. */
export function readText(text: string, findings: Findings): Manuscript {
  const pages = withoutPageMarks(text, findings);
  const paragraphs = splitParagraphs(joinBrokenWords(pages, findings));
  const children = paragraphs.map((value): Paragraph => ({ type: 'paragraph', children: [{ type: 'text', value }] }));
  return { tree: { type: 'root', children }, pictures: new Map() };
}
