import type { Element } from 'xast';
import type { WordPackage } from './open-word.ts';
import type { Styles } from './styles.ts';
import { findAll, findChild, findValue } from './xml.ts';

/** What Word counts before a paragraph: `2.1.` as readers see it, and the bare number. */
export interface ParagraphNumber {
  readonly label: string;
  readonly number: number;
  readonly format: string;
}

/** The numbers that Word itself counts, by paragraph: they stand nowhere in the text. */
export function toNumbers({ document, numbering }: WordPackage, styles: Styles): Map<Element, ParagraphNumber> {
  const abstracts = new Map(
    findAll(numbering, 'w:abstractNum').map((node) => [node.attributes['w:abstractNumId'], node]),
  );
  const lists = new Map(findAll(numbering, 'w:num').map((node) => [node.attributes['w:numId'], node]));
  const counted = new Map<string, number[]>();
  const restarted = new Set<string>();
  const numbers = new Map<Element, ParagraphNumber>();
  for (const paragraph of findAll(document, 'w:p')) {
    const place = styles.findNumbering(paragraph);
    const id = findValue(place, 'w:numId') ?? '0';
    const list = lists.get(id);
    const abstractId = findValue(list, 'w:abstractNumId') ?? '';
    const levels = findAll(abstracts.get(abstractId), 'w:lvl');
    const depth = Number(findValue(place, 'w:ilvl') ?? levels.findIndex((level) => isStyled(level, paragraph)));
    const level = levels[Math.max(depth, 0)];
    if (!list || !level) continue;
    const counts = counted.get(abstractId) ?? [];
    counted.set(abstractId, counts);
    const override = findAll(list, 'w:startOverride')[Math.max(depth, 0)]?.attributes['w:val'];
    const start = Number(override ?? findValue(level, 'w:start') ?? 1);
    const isNew = override !== undefined && !restarted.has(id);
    restarted.add(id);
    counts.length = Math.max(depth, 0) + 1;
    counts[counts.length - 1] = isNew ? start : (counts.at(-1) ?? start - 1) + 1;
    const label = (findValue(level, 'w:lvlText') ?? '').replace(/%(\d)/g, (_, digit: string) =>
      toLabel(counts[Number(digit) - 1] ?? 1, findValue(levels[Number(digit) - 1], 'w:numFmt')),
    );
    const format = findValue(level, 'w:numFmt') ?? 'decimal';
    if (!['bullet', 'none'].includes(format)) numbers.set(paragraph, { label, number: counts.at(-1) ?? 1, format });
  }
  return numbers;
}

function isStyled(level: Element, paragraph: Element): boolean {
  return findValue(level, 'w:pStyle') === findValue(findChild(paragraph, 'w:pPr'), 'w:pStyle');
}

const romans: readonly (readonly [number, string])[] = [
  ...([
    [100, 'c'],
    [90, 'xc'],
    [50, 'l'],
    [40, 'xl'],
    [10, 'x'],
    [9, 'ix'],
    [5, 'v'],
    [4, 'iv'],
    [1, 'i'],
  ] as const),
];

function toLabel(number: number, format = 'decimal'): string {
  if (format.endsWith('Letter')) {
    const letter = String.fromCharCode(97 + ((number - 1) % 26)).repeat(Math.ceil(number / 26));
    return format.startsWith('upper') ? letter.toUpperCase() : letter;
  }
  if (!format.endsWith('Roman')) return String(number);
  let rest = number;
  let label = '';
  for (const [value, sign] of romans) {
    for (; rest >= value; rest -= value) label += sign;
  }
  return format.startsWith('upper') ? label.toUpperCase() : label;
}
