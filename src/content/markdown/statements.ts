import type { PhrasingContent, Root } from 'mdast';
import type { VFile } from 'vfile';
import path from 'node:path';
import { Mistakes } from '../../model/mistake.ts';
import { findSectionName } from '../../model/routes.ts';
import { toSectionText } from '../../model/statements/parse.ts';
import { toSectionFile } from '../../model/statements/section-file.ts';
import { toRuns } from '../../model/speakers/runs.ts';

/** Where a run of statements of one speaker ends, in the markup that comes of `gap`. */
export const endOfRun = /<wbr\s*\/?>/;

const gap: PhrasingContent = { type: 'strong', data: { hName: 'wbr' }, children: [] };

/** Turns GFM footnotes into numbered statements; takes how the number’s link is called, as in “Statement 3.2”. */
export function statements({ label }: { label: (number: string) => string }) {
  return (tree: Root, file: VFile): void => {
    const fileName = path.basename(file.path);
    const name = findSectionName(fileName);
    if (!name) return;
    const { paragraphs, mistakes } = toSectionText(
      tree,
      toSectionFile(path.relative(file.cwd, file.path), String(file)),
    );
    if (mistakes[0]) throw locate(new Mistakes(mistakes), mistakes[0]);
    const numbered = paragraphs.flat().map((statement, index) => ({
      ...statement,
      number: `${String(name.number)}.${String(index + 1)}`,
    }));
    // The number of a run ties a statement to its speaker.
    const nodes = toRuns(numbered).flatMap((run, index) =>
      run.statements.map((statement) => [
        toNode(statement.nodes, statement.number, index + 1, label(statement.number)),
        { type: 'text', value: ' ' } satisfies PhrasingContent,
        ...(statement === run.statements.at(-1) ? [gap] : []),
      ]),
    );
    tree.children = paragraphs.map((paragraph) => ({
      type: 'paragraph',
      children: nodes.splice(0, paragraph.length).flat(),
    }));
  };
}

function toNode(nodes: readonly PhrasingContent[], number: string, run: number, label: string): PhrasingContent {
  const link = {
    type: 'strong',
    data: { hName: 'a', hProperties: { href: `#${number}`, ariaLabel: label } },
    children: [{ type: 'text', value: `${number} ` }],
  } satisfies PhrasingContent;
  return {
    type: 'strong',
    data: { hName: 'span', hProperties: { className: ['statement'], id: number, dataRun: String(run) } },
    children: [link, ...nodes],
  };
}

// Astro shows the place of an error only if it carries `loc` as well as `line` and `column`.
function locate(error: Mistakes, { line, column }: { line?: number | undefined; column?: number | undefined }): Error {
  return Object.assign(error, { line, column, loc: { line, column } });
}
