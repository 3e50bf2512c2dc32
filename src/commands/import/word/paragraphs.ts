import type { Element, Root } from 'xast';
import { CONTINUE, SKIP, visit } from 'unist-util-visit';
import { collapse } from '../../../model/statements/words.ts';
import { findAll, toWords } from './xml.ts';

/** A paragraph with the runs that are its own, not those of a box that hangs in it. */
export interface WordParagraph {
  readonly element: Element;
  readonly runs: readonly Element[];
}

/** The paragraphs of a part of a document, in the order of the text. */
export function toParagraphs(tree: Root | undefined): WordParagraph[] {
  return findAll(tree, 'w:p').map((element) => {
    const runs: Element[] = [];
    visit(element, 'element', (inner) => {
      if (inner.name === 'w:p' && inner !== element) return SKIP;
      if (inner.name === 'w:r') runs.push(inner);
      return CONTINUE;
    });
    return { element, runs };
  });
}

/** The words of elements that stand together, with single spaces. */
export function joinWords(elements: readonly Element[]): string {
  return collapse(elements.map((element) => toWords(element)).join(''));
}

/** Runs that stand one behind the other in a paragraph, each group as one. */
export function toGroups(runs: readonly Element[], belongs: (run: Element) => boolean): Element[][] {
  const groups: Element[][] = [];
  let isOpen = false;
  for (const run of runs) {
    const isIn = belongs(run);
    if (isIn && isOpen) groups.at(-1)?.push(run);
    else if (isIn) groups.push([run]);
    isOpen = isIn;
  }
  return groups;
}
