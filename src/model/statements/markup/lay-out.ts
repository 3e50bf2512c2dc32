import type { PhrasingContent } from 'mdast';
import { toStatementsOf, type Block, type List, type Paragraph } from '../../blocks.ts';
import { isOneRun } from './block-runs.ts';
import { element, text } from './element.ts';
import type { Layout } from './layout.ts';
import { StatementWriter } from './statement-writer.ts';
import { toTable } from './table.ts';

/** The parts of a section as elements, each statement with its number before it. */
export function layOut(blocks: readonly Block[], layout: Layout): PhrasingContent[] {
  const writer = new StatementWriter(blocks, layout);
  return blocks.map((block) => {
    // One set of sources for all that a part holds is told behind it, not within.
    const isOne = block.kind !== 'paragraph' && isOneRun(block, layout.statements);
    const behind = isOne ? writer.takeEnd(toStatementsOf(block).at(-1)) : [];
    const shown = toElement(block, layout, writer);
    return behind.length > 0 ? element('div', { className: ['with-speaker'] }, [shown, ...behind]) : shown;
  });
}

function toElement(block: Block, layout: Layout, writer: StatementWriter): PhrasingContent {
  if (block.kind === 'paragraph') return toParagraph(block, layout, writer);
  if (block.kind === 'list') return toList(block, layout, writer);
  if (block.kind === 'table') return toTable(block, layout, writer);
  if (block.kind === 'quotation') {
    const paragraphs = block.paragraphs.map((paragraph) => toParagraph(paragraph, layout, writer));
    return element('blockquote', {}, paragraphs);
  }
  if (block.kind === 'heading') {
    const id = `${layout.idPrefix ?? ''}${layout.section}.${block.id}`;
    return element(`h${String(block.depth + 1)}`, { className: [`level-${String(block.depth)}`], id }, block.words);
  }
  const credit = element('span', { className: ['credit'] }, [text(block.credit)]);
  return element('figure', {}, [
    element('img', { ...layout.toPicture(block), alt: block.alternative }, []),
    element('figcaption', {}, [...writer.write(block.caption), credit]),
  ]);
}

function toParagraph(paragraph: Paragraph, layout: Layout, writer: StatementWriter): PhrasingContent {
  return element('p', toDirection(paragraph, layout), writer.write(paragraph));
}

/** A paragraph runs as its first words do: `dir="auto"` would pass over what is marked with its language. */
function toDirection({ statements: [first = -1] }: Paragraph, { statements }: Layout): { dir?: 'rtl' } {
  return /^<span [^>]*dir="rtl"/.test(statements[first]?.html ?? '') ? { dir: 'rtl' } : {};
}

function toList({ ordered, items }: List, layout: Layout, writer: StatementWriter): PhrasingContent {
  const points = items.map(({ paragraphs, list }) => {
    const [only, ...more] = paragraphs;
    const words =
      only && more.length === 0
        ? writer.write(only)
        : paragraphs.map((paragraph) => toParagraph(paragraph, layout, writer));
    const direction = only && more.length === 0 ? toDirection(only, layout) : {};
    return element('li', direction, [...words, ...(list ? [toList(list, layout, writer)] : [])]);
  });
  return element(ordered ? 'ol' : 'ul', {}, points);
}
