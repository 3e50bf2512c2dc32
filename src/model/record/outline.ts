import { toStatementsOf, toWithdrawnOf, type Block, type PictureFile } from '../blocks.ts';
import type { Section } from '../report.ts';
import { toStatementNumber } from '../statements/ordinals.ts';

/**
 * What readers see of a section besides its statements, a line each: headings, the heads of columns, what is told of a
 * picture and which it is, and what holds which statements. Nothing for a section of one paragraph.
 */
export function toOutline(
  { number, blocks, statements }: Pick<Section, 'number' | 'blocks' | 'statements'>,
  pictures: readonly PictureFile[],
): string[] {
  if (blocks.every(({ kind }) => kind === 'paragraph') && blocks.length <= 1) return [];
  return blocks.map((block) => {
    const standing = toStatementsOf(block).map((place) => Number(statements[place]?.number.split('.')[1]));
    // A withdrawn statement keeps its place: that it was withdrawn is told of itself.
    const ordinals = [...standing, ...toWithdrawnOf(block)].toSorted((one, other) => one - other);
    const numbers = ordinals.map((ordinal) => toStatementNumber(number, ordinal));
    return [[block.kind, ...numbers].join(' '), ...toWords(block, pictures)].join(': ');
  });
}

function toWords(block: Block, pictures: readonly PictureFile[]): string[] {
  if (block.kind === 'heading') return [`${String(block.depth)} ${block.text}`];
  if (block.kind === 'list') return [block.ordered ? 'numbered' : 'not numbered'];
  if (block.kind === 'table') return [block.columns.map(({ text }) => text).join(' | ')];
  if (block.kind !== 'picture') return [];
  const fingerprint = pictures.find(({ name }) => name === block.file)?.fingerprint ?? '';
  return [block.alternative, block.credit, fingerprint];
}
