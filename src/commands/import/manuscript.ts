/** One paragraph of a text that is brought in, under the heading that stands before it. */
export interface ManuscriptParagraph {
  readonly text: string;
  readonly heading?: string | undefined;
}

/** A text that is brought in: its paragraphs in order, and what the editor should know of how it was read. */
export interface Manuscript {
  readonly title?: string | undefined;
  readonly paragraphs: readonly ManuscriptParagraph[];
  readonly notices: readonly string[];
}

/** A heading or a paragraph, as a file has them one after the other. */
export interface Block {
  readonly kind: 'heading' | 'paragraph';
  readonly text: string;
}

/** Paragraphs under their headings; a heading before another one, or the only one before all text, is the title. */
export function toManuscript(blocks: readonly Block[], notices: readonly string[]): Manuscript {
  const [first, second] = blocks;
  const hasTitle = first?.kind === 'heading' && (second?.kind === 'heading' || countHeadings(blocks) === 1);
  const paragraphs: ManuscriptParagraph[] = [];
  const unused: string[] = [];
  let heading: string | undefined;
  for (const { kind, text } of hasTitle ? blocks.slice(1) : blocks) {
    if (kind === 'paragraph') {
      paragraphs.push({ text, heading });
      heading = undefined;
      continue;
    }
    if (heading !== undefined) unused.push(heading);
    heading = text;
  }
  if (heading !== undefined) unused.push(heading);
  const left = unused.map((words) => `No paragraph follows the heading “${words}”, so it became no section.`);
  return { title: hasTitle ? first.text : undefined, paragraphs, notices: [...notices, ...left] };
}

function countHeadings(blocks: readonly Block[]): number {
  return blocks.filter(({ kind }) => kind === 'heading').length;
}

/** “3 links”, “1 link”: how often something was left out; nothing where it was not. */
export function tellLeftOut(count: number, one: string, many: string): string[] {
  return count === 0 ? [] : [`Left out: ${String(count)} ${count === 1 ? one : many}.`];
}
