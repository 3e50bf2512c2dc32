import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { toSectionText } from '../../model/statements/parse.ts';
import { toSectionFile as toReadFile } from '../../model/statements/section-file.ts';
import { escapeAll, escapeWords } from './escape-words.ts';
import { ImportRefusal } from './import-refusal.ts';

/** A section to be written: what its head says, its sentences, and the one source that all are credited to. */
export interface NewSection {
  readonly title: string;
  readonly summary: string;
  /** A line for the editor above the title. */
  readonly hint: string;
  readonly sentences: readonly string[];
  readonly source: string;
  /** What the footnote says of the source. */
  readonly note: string;
}

/** The file of a section; its sentences read back from it to the letter. Throws `ImportRefusal` where no spelling of them would. */
export function toSectionFile({ title, summary, hint, sentences, source, note }: NewSection): string {
  const head = ['---', `# ${hint}`, `title: ${toYaml(title)}`, `summary: ${toYaml(summary)}`, '---'];
  const definition = `[^${source}]: ${escapeWords(note, true)}`;
  const bodies = [escapeWords, escapeAll].map((escape) => {
    const lines = sentences.map((sentence, index) => `${escape(sentence, index === 0)}[^${source}]`);
    return `\n${lines.join('\n')}\n\n${definition}\n`;
  });
  const body = bodies.find((candidate) => readsAs(candidate, sentences));
  if (body === undefined) {
    const what = `This paragraph cannot be written as a section: “${sentences.join(' ').slice(0, 200)}”`;
    throw new ImportRefusal(what, 'Take it out of the file, bring in the rest, and write this paragraph by hand.');
  }
  return `${head.join('\n')}\n${body}`;
}

/** Text in quotation marks as YAML has it, with what is invisible spelled out. */
function toYaml(text: string): string {
  return JSON.stringify(text).replace(
    /[\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

const parser = unified().use(remarkParse).use(remarkMdx).use(remarkGfm).freeze();

function readsAs(body: string, sentences: readonly string[]): boolean {
  try {
    const { blocks, statements, mistakes } = toSectionText(parser.parse(body), toReadFile('', body));
    const isSame = statements.every(({ text }, index) => text === sentences[index]);
    return isSame && statements.length === sentences.length && blocks.length === 1 && mistakes.length === 0;
  } catch {
    return false;
  }
}
