import type { Element, ElementContent, Root } from 'hast';
import { toString } from 'mdast-util-to-string';
import { collapse } from '../../../model/statements/words.ts';
import type { Danger, Findings } from '../findings.ts';
import { toRaisedSigns } from './raised-signs.ts';

type Children = Root['children'];

/** Elements whose words nobody reads, or which are no words. */
const unreadable = [
  'script',
  'style',
  'template',
  'dialog',
  'svg',
  'math',
  'iframe',
  'select',
  'object',
  'embed',
  'title',
];

/** Settles what HTML may hide, and brings to plain elements what a section has in another form. */
export function settleHtml(tree: Root, findings: Findings): void {
  tree.children = settleAll(tree.children, findings);
}

function settleAll(children: Children, findings: Findings): Children {
  return children.flatMap((child): Children => {
    if (child.type === 'comment') {
      findings.decide('comments', collapse(child.value));
      return [];
    }
    if (child.type !== 'element') return [child];
    const danger = findDanger(child);
    if (danger !== undefined) {
      const words = collapse(toString(child));
      const isKept = words === '' || !['drop', 'reject'].includes(findings.decide(danger, words) ?? '');
      return isKept ? settleAll(child.children, findings) : [];
    }
    child.children = settleAll(child.children, findings) as ElementContent[];
    return settle(child, findings);
  });
}

const hidingStyle =
  /display:\s*none|visibility:\s*hidden|(?:opacity|font-size):\s*0(?![.\d])|(?<!-)color:\s*(?:white|#f{3}(?:f{3})?)\b/i;

function findDanger({ tagName, properties }: Element): Danger | undefined {
  if (['del', 's', 'strike'].includes(tagName)) return 'struck';
  if (tagName === 'ins') return 'changes';
  const style = typeof properties.style === 'string' ? properties.style : '';
  const isHidden = properties.hidden != null || hidingStyle.test(style);
  return isHidden ? 'hidden' : undefined;
}

function settle(element: Element, findings: Findings): Element[] | ElementContent[] {
  const { tagName, properties, children } = element;
  const words = collapse(toString(element));
  if (unreadable.includes(tagName)) {
    findings.tell('Pieces of HTML left out', words || `<${tagName}>`);
    return [];
  }
  if (tagName === 'sup' || tagName === 'sub') return settleRaised(element, tagName, words, findings);
  if (tagName === 'table') return settleTable(element, findings);
  if (tagName === 'ol' && /^[ai]$/i.test(properties.type?.toString() ?? ''))
    findings.tell('Points that carried letters or Roman numerals are numbered 1, 2, 3', words.slice(0, 60));
  if (tagName === 'u') return children;
  if (tagName === 'figcaption') return [{ ...element, tagName: 'p', properties: { className: ['caption'] } }];
  if (tagName === 'a') {
    const address = typeof properties.href === 'string' ? properties.href : '';
    if (/^(?:https?:\/\/[^\s/]|mailto:.+@)/i.test(address) && URL.canParse(address))
      return words === '' ? [] : [element];
    if (address !== '')
      findings.tell('Links that lead to no full address: their words are kept', `${words} → ${address}`);
    return children;
  }
  return [element];
}

function settleRaised(element: Element, tag: 'sup' | 'sub', words: string, findings: Findings): ElementContent[] {
  if (element.children.some((child) => child.type === 'element')) return element.children;
  const signs = toRaisedSigns(words, tag);
  if (signs !== undefined) return [{ type: 'text', value: signs }];
  if (words !== '') findings.tell('Raised or lowered letters set on the line', words);
  return element.children;
}

/** A table of one cell is a box around words; the caption of a table stands above it. */
function settleTable(table: Element, findings: Findings): ElementContent[] {
  const cells = findWithin(table, ['td', 'th']);
  const words = collapse(cells.map((cell) => toString({ ...cell, children: spaceOut(cell.children) })).join(' '));
  if (cells.length === 1 && cells[0]) {
    findings.tell('Boxes around words became text', words.slice(0, 80));
    return cells[0].children;
  }
  if (cells.some(({ properties }) => Number(properties.colSpan ?? 1) + Number(properties.rowSpan ?? 1) > 2))
    findings.tell('Tables with joined cells: their words stand in the first of them', words.slice(0, 80));
  for (const cell of cells) cell.children = spaceOut(cell.children);
  const caption = findWithin(table, ['caption'])[0];
  if (!caption) return [table];
  return [{ ...caption, tagName: 'p', properties: { className: ['caption'] } }, table];
}

const blocks = /^(?:p|h[1-6]|[uo]l|li|d[ltd]|div|blockquote|table|tbody|t[dhr]|br)$/;

/** The content of a cell as one line, with a space behind what was a paragraph or a line. */
function spaceOut(children: readonly ElementContent[]): ElementContent[] {
  return children.flatMap((child): ElementContent[] => {
    if (child.type !== 'element') return [child];
    const within = spaceOut(child.children);
    return blocks.test(child.tagName) ? [...within, { type: 'text', value: ' ' }] : [{ ...child, children: within }];
  });
}

/** Elements of these names within another, those in a table within it left out. */
function findWithin(element: Element, names: readonly string[]): Element[] {
  return element.children.flatMap((child) => {
    if (child.type !== 'element' || child.tagName === 'table') return [];
    return names.includes(child.tagName) ? [child] : findWithin(child, names);
  });
}
