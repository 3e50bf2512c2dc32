import type { Mistake } from '../../model/mistake.ts';
import { curlyBrace } from '../../model/statements/rules/words/curly-brace.ts';
import { importInSection } from '../../model/statements/rules/words/import-in-section.ts';

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
    return {
      rule: 'comment-in-section',
      ...place,
      what,
      remedy: 'Delete it. A note to yourself can stand in the head, behind a `#`.',
    };
  }
  if (error.message.includes('import/exports')) return importInSection(place);
  const [, tag] = /closing tag for `([^`]*)`/.exec(error.message) ?? [];
  if (tag !== undefined) {
    const what = `The tag \`${tag}\` is opened here and not closed, and a section has no tags.`;
    return {
      rule: 'unclosed-tag',
      ...place,
      what,
      remedy: `Delete it, or write \`\\${tag}\` where readers should see it.`,
    };
  }
  if (error.message.includes('acorn') || error.message.includes('in expression')) return curlyBrace(place);
  const what = 'A tag or a curly brace is opened here and not closed, or holds what cannot be read.';
  return {
    rule: 'unreadable-tag',
    ...place,
    what,
    remedy: 'Write `\\<` and `\\{` for a bracket or a brace that readers should see.',
  };
}

// MDX names the end of the paragraph as the place, and the tag itself only in words: “for `<b>` (8:8-8:11)”.
function findPlace({ message, line, column }: MdxError): Pick<Mistake, 'line' | 'column'> {
  const [, tagLine, tagColumn] = /\((\d+):(\d+)-/.exec(message) ?? [];
  return tagLine === undefined ? { line, column } : { line: Number(tagLine), column: Number(tagColumn) };
}
