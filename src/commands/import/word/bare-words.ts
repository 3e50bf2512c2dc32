import type { Root } from 'xast';
import { collapse } from '../../../model/statements/words.ts';
import type { Findings } from '../findings.ts';
import { findChild, replaceElements, toWords } from './xml.ts';

/** Elements that hold words and say only how they run or where they were counted; mammoth leaves them out, words and all. */
const around = ['w:dir', 'w:bdo', 'w:fldSimple'];

/** Takes words out of what only stands around them; of readings above letters the letters stay. */
export function bareWords(tree: Root, findings: Findings): void {
  replaceElements(tree, (element) => {
    if (around.includes(element.name)) return element.children;
    if (element.name !== 'w:ruby') return undefined;
    const reading = findChild(element, 'w:rt');
    findings.tell('Readings above letters left out', reading ? collapse(toWords(reading)) : '');
    return findChild(element, 'w:rubyBase')?.children ?? [];
  });
}
