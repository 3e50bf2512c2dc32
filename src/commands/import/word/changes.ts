import type { Element, Root } from 'xast';
import { collapse } from '../../../model/statements/words.ts';
import type { Findings } from '../findings.ts';
import { findAll, findChild, replaceElements, toWords } from './xml.ts';

const added = ['w:ins', 'w:moveTo', 'w:cellIns'];
const removed = ['w:del', 'w:moveFrom', 'w:cellDel'];

/** Finds what was changed while changes were tracked, and accepts or rejects it as the editor chose. */
export function settleChanges(tree: Root, findings: Findings): void {
  const changes = findAll(tree, ...added, ...removed);
  // What only joins or parts paragraphs, or moves with text that is told itself, has no words of its own.
  const told = changes.map((change) => [change, collapse(toWords(change))] as const);
  const bare = told.filter(([, words]) => words === '').length;
  const choices = told.flatMap(([change, words]) =>
    words === '' ? [] : [findings.decide('changes', `${isIn(added, change) ? '+' : '−'} ${words}`)],
  );
  if (choices.length === 0 && bare > 0) choices.push(findings.decide('changes', '¶'));
  if (choices[0] === undefined) return;
  const [kept, gone] = choices[0] === 'accept' ? [added, removed] : [removed, added];
  for (const row of findAll(tree, 'w:tr')) {
    const properties = findChild(row, 'w:trPr');
    if (gone.some((name) => findChild(properties, name))) row.children = [];
  }
  replaceElements(tree, (element) => {
    if (element.name === 'w:tr' && element.children.length === 0) return [];
    if (element.name === 'w:delText') return [{ ...element, name: 'w:t' }];
    const isMark = element.children.length === 0;
    // The mark of a paragraph that is gone joins it to the next; mammoth does so where it is deleted.
    if (isIn(gone, element)) return isMark ? [{ ...element, name: 'w:del' }] : [];
    if (isIn(kept, element)) return element.children;
    return undefined;
  });
}

function isIn(names: readonly string[], { name }: Element): boolean {
  return names.includes(name);
}
