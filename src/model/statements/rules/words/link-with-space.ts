import type { Text } from 'mdast';
import type { Mistake } from '../../../mistake.ts';
import type { SectionFile } from '../../section-file.ts';

/** Letters of an address that are looked at. */
const longestLine = 500;

/** No link is left standing as text: an address holds no space. */
export function linkWithSpace({ position }: Text, { file, text, toPosition }: SectionFile): Mistake[] {
  const start = position?.start.offset ?? 0;
  const source = text.slice(start, position?.end.offset ?? start);
  return [...source.matchAll(/(?<!\\)\]\(/g)].map(({ index }) => {
    // An address in it has become a link by itself, so that it is no longer of this text.
    const [, address = ''] = /^\]\(([^)\n]*)/.exec(text.slice(start + index, start + index + longestLine)) ?? [];
    const what = /\s/.test(address.trim())
      ? `The address \`${address}\` has a space in it, so this is no link.`
      : 'This is no link: its address is not closed, or its words are not opened.';
    const remedy =
      'Write it as in `[words](https://report.example/a%20b)`, each space as `%20`; or `\\]` for a bracket that readers should see.';
    return { rule: 'link-with-space', file, ...toPosition(start + index), what, remedy };
  });
}
