import type { PhrasingContent, Root } from 'mdast';
import type { VFile } from 'vfile';
import path from 'node:path';
import { Mistakes } from '../../model/mistake.ts';
import { findSectionName } from '../../model/routes.ts';
import { element } from '../../model/statements/markup/element.ts';
import { layOut } from '../../model/statements/markup/lay-out.ts';
import { toOrdinals, toStatementNumber } from '../../model/statements/ordinals.ts';
import { toSectionText } from '../../model/statements/parse.ts';
import { toSectionFile } from '../../model/statements/section-file.ts';

/** Where a run of statements ends, in the markup that comes of it, with their numbers. */
export const endOfRun = /<wbr data-run="([\d. ]+)"\s*\/?>/;

/** Turns GFM footnotes into numbered statements; takes how the number’s link is called, as in “Statement 3.2”. */
export function statements({ label }: { label: (number: string) => string }) {
  return (tree: Root, file: VFile): void => {
    const name = findSectionName(path.basename(file.path));
    if (!name) return;
    const section = toSectionFile(path.relative(file.cwd, file.path), String(file));
    const { blocks, statements, withdrawn, mistakes } = toSectionText(tree, section);
    if (mistakes[0]) throw locate(new Mistakes(mistakes), mistakes[0]);
    const ordinals = toOrdinals(
      statements.length,
      withdrawn.map(({ ordinal }) => ordinal),
    );
    tree.children = layOut(blocks, {
      section: name.id,
      number: name.number,
      statements: statements.map((statement, at) => ({
        ...statement,
        number: toStatementNumber(name.number, ordinals[at]),
      })),
      toWords: (place) => statements[place]?.nodes ?? [],
      toLabel: label,
      // When and why is known where it is shown.
      toWithdrawal: (number) => [element('wbr', { dataWithdrawn: number }, [])],
      // Its address and its size are known where it is shown.
      toPicture: ({ file }) => ({ src: file }),
      toEnd: toEndOfRun,
    });
  };
}

function toEndOfRun(numbers: readonly string[]): PhrasingContent {
  return element('wbr', { dataRun: numbers.join(' ') }, []);
}

// Astro shows the place of an error only if it carries `loc` as well as `line` and `column`.
function locate(error: Mistakes, { line, column }: { line?: number | undefined; column?: number | undefined }): Error {
  return Object.assign(error, { line, column, loc: { line, column } });
}
