import type { Mistake } from '../../model/mistake.ts';

/** An error of the parser of MDX. */
export interface MdxError {
  readonly message: string;
  readonly line?: number;
  readonly column?: number;
}

/** What the parser of MDX stumbled over, in the words of an editor. */
export function describeMdx(error: MdxError, file: string): Mistake {
  const place = { file, ...findPlace(error) };
  if (error.message.includes('to create a comment in MDX')) {
    const what = 'A comment of HTML cannot stand in a section.';
    return { ...place, what, remedy: 'Delete it. A note to yourself can stand in the head, behind a `#`.' };
  }
  if (error.message.includes('import/exports')) {
    const what = 'A paragraph that begins with `import` or `export` is read as a program.';
    return { ...place, what, remedy: 'Begin with another word, or write `&#105;mport` or `&#101;xport`.' };
  }
  const [, tag] = /closing tag for `([^`]*)`/.exec(error.message) ?? [];
  if (tag !== undefined) {
    const what = `The tag \`${tag}\` is opened here and not closed, and a section has no tags.`;
    return { ...place, what, remedy: `Delete it, or write \`\\${tag}\` where readers should see it.` };
  }
  if (error.message.includes('acorn') || error.message.includes('in expression')) {
    const what = 'A curly brace opens code here.';
    return { ...place, what, remedy: 'Write `\\{` for a brace that readers should see.' };
  }
  const what = 'A tag or a curly brace is opened here and not closed, or holds what cannot be read.';
  return { ...place, what, remedy: 'Write `\\<` and `\\{` for a bracket or a brace that readers should see.' };
}

// MDX names the end of the paragraph as the place, and the tag itself only in words: “for `<b>` (8:8-8:11)”.
function findPlace({ message, line, column }: MdxError): Pick<Mistake, 'line' | 'column'> {
  const [, tagLine, tagColumn] = /\((\d+):(\d+)-/.exec(message) ?? [];
  return tagLine === undefined ? { line, column } : { line: Number(tagLine), column: Number(tagColumn) };
}
