import type { Element } from 'xast';
import type { Findings } from '../findings.ts';
import type { WordPackage } from './open-word.ts';
import { toNumbers } from './numbers.ts';
import type { Styles } from './styles.ts';
import { findAll, findChild, toWords } from './xml.ts';

/** Signs that stand around the number of a point until its list is made; no page can show them. */
export const numberSigns = { open: '\uFDD0', close: '\uFDD1' } as const;

/** Gives every heading a style that says its depth, and writes out the numbers that Word counts by itself. */
export function spellOutHeadings(word: WordPackage, styles: Styles, findings: Findings): void {
  const numbers = toNumbers(word, styles);
  for (const paragraph of findAll(word.document, 'w:p')) {
    const depth = styles.findDepth(paragraph);
    const number = numbers.get(paragraph);
    if (depth !== undefined) setStyle(paragraph, `Heading${String(Math.min(depth, 6))}`);
    const words = toWords(paragraph).trim();
    if (!number || words === '') continue;
    if (depth !== undefined) writeBefore(paragraph, `${number.label} `);
    else writeBefore(paragraph, `${numberSigns.open}${String(number.number)}${numberSigns.close}`);
    if (depth === undefined && !number.format.startsWith('decimal'))
      findings.tell(
        'Points that carried letters or Roman numerals are numbered 1, 2, 3',
        `${number.label} ${words.slice(0, 60)}`,
      );
  }
}

function setStyle(paragraph: Element, style: string): void {
  const properties = findChild(paragraph, 'w:pPr') ?? toElement('w:pPr');
  const others = properties.children.filter(
    (child) => child.type !== 'element' || !['w:pStyle', 'w:numPr'].includes(child.name),
  );
  properties.children = [toElement('w:pStyle', { 'w:val': style }), ...others];
  paragraph.children = [properties, ...paragraph.children.filter((child) => child !== properties)];
}

function writeBefore(paragraph: Element, text: string): void {
  const words: Element = {
    ...toElement('w:t', { 'xml:space': 'preserve' }),
    children: [{ type: 'text', value: text }],
  };
  const run: Element = { ...toElement('w:r'), children: [words] };
  const properties = findChild(paragraph, 'w:pPr');
  const rest = paragraph.children.filter((child) => child !== properties);
  paragraph.children = [...(properties ? [properties] : []), run, ...rest];
}

function toElement(name: string, attributes: Element['attributes'] = {}): Element {
  return { type: 'element', name, attributes, children: [] };
}
