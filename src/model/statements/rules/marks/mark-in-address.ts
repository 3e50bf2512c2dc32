import type { Link } from 'mdast';
import { visit } from 'unist-util-visit';
import type { PhrasingContent } from 'mdast';
import type { Mistake } from '../../../mistake.ts';
import type { SectionFile } from '../../section-file.ts';

/** No mark is swallowed by an address that stands before it as it is. */
export function markInAddress(node: PhrasingContent, { file, text, toPosition }: SectionFile): Mistake[] {
  const mistakes: Mistake[] = [];
  visit(node, 'link', ({ position, children: [words] }: Link) => {
    const { start, end } = position ?? {};
    if (start === undefined || words?.position?.start.offset !== start.offset) return;
    const address = text.slice(start.offset, end?.offset);
    const [, before = '', mark = ''] = /^([^]*?)[.,;:!?)]*(\[\^[^\]]*)$/.exec(address) ?? [];
    if (mark === '') return;
    const full = /^https?:/.test(before) ? before : `https://${before}`;
    const what = `The address \`${before}\` takes the mark behind it for a part of itself.`;
    const remedy = `Write it as a link, as in \`[${full.replace(/^https?:\/\/([^/]*).*$/, '$1')}](${full}).${mark}]\`.`;
    mistakes.push({ rule: 'mark-in-address', file, ...toPosition(start.offset ?? 0), what, remedy });
  });
  return mistakes;
}
