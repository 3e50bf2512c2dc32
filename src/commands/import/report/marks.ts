import type { FootnoteReference, PhrasingContent } from 'mdast';
import type { DraftSource, DraftSources } from './draft-sources.ts';
import { findForeignLanguage, findScript } from './language.ts';
import { toOneSentence, toSentences, type Sentence } from './sentences.ts';

/** What is the same for the whole report while its sections are made. */
export interface Report {
  /** The language in which sentences are split. */
  readonly language: string;
  /** The language that every sentence is marked as, where the interface speaks another. */
  readonly marked: string | undefined;
  readonly script: string | undefined;
  /** The id of the source that what has no note is credited to. */
  readonly itself: string;
  readonly sources: DraftSources;
}

/** A source that a section cites, with the words of its notes there. */
interface Cited {
  readonly source: DraftSource | undefined;
  readonly beyond: PhrasingContent[];
}

/** Puts marks behind the sentences of one section, and knows which sources they cite. */
export class Marks {
  readonly cited = new Map<string, Cited>();
  statements = 0;
  readonly #report: Report;
  readonly #carried: string[] = [];

  constructor(report: Report) {
    this.#report = report;
  }

  /** A paragraph as a section has it: each sentence on a line of its own, with the marks of its sources. */
  toParagraph(nodes: readonly PhrasingContent[], separator = '\n'): PhrasingContent[] {
    return toSentences(nodes, this.#report.language).flatMap((sentence, index) => [
      ...(index === 0 ? [] : [{ type: 'text', value: separator } as const]),
      ...this.#toMarked(sentence),
    ]);
  }

  /** A caption: emphasis from its first word to its last. */
  toCaption(nodes: readonly PhrasingContent[]): PhrasingContent[] {
    const sentence = toOneSentence(nodes.map(withoutEmphasis));
    return [{ type: 'emphasis', children: this.#inLanguage(sentence) }, ...this.#toMarks(sentence.labels)];
  }

  /** The cells of a row, of which the last one carries the marks of all. */
  toRow(cells: readonly (readonly PhrasingContent[])[]): PhrasingContent[][] {
    const sentences = cells.map(toOneSentence);
    const labels = sentences.flatMap((sentence) => sentence.labels);
    return sentences.map((sentence, at) => {
      const words = this.#inLanguage(sentence);
      return at < cells.length - 1 ? words : [...words, ...this.#toMarks(labels)];
    });
  }

  /** Keeps the notes of words that are no statement for the statement that comes next; true where there are any. */
  carry(nodes: readonly PhrasingContent[]): boolean {
    const { labels } = toOneSentence(nodes);
    this.#carried.push(...labels);
    return labels.length > 0;
  }

  #toMarked(sentence: Sentence): PhrasingContent[] {
    return [...this.#inLanguage(sentence), ...this.#toMarks(sentence.labels)];
  }

  #toMarks(labels: readonly string[]): FootnoteReference[] {
    this.statements += 1;
    const ids = new Set(
      [...this.#carried.splice(0), ...labels].flatMap((label) => {
        const note = this.#report.sources.cite(label);
        if (!note) return [];
        const cited = this.cited.get(note.source.id) ?? { source: note.source, beyond: [] };
        if (note.beyond.length > 0) cited.beyond.push({ type: 'text', value: ' ' }, ...note.beyond);
        this.cited.set(note.source.id, cited);
        return [note.source.id];
      }),
    );
    if (ids.size === 0) {
      ids.add(this.#report.itself);
      this.cited.set(this.#report.itself, { source: undefined, beyond: [] });
    }
    return [...ids].map((id) => ({ type: 'footnoteReference', identifier: id, label: id }));
  }

  #inLanguage({ text, nodes }: Sentence): PhrasingContent[] {
    const { marked, script } = this.#report;
    const isLettered = findScript(text) !== undefined;
    const language = isLettered ? (findForeignLanguage(text, script) ?? marked) : undefined;
    if (language === undefined) return [...nodes];
    const attributes = [{ type: 'mdxJsxAttribute', name: 'lang', value: language } as const];
    return [{ type: 'mdxJsxTextElement', name: 'span', attributes, children: [...nodes] }];
  }
}

function withoutEmphasis(node: PhrasingContent): PhrasingContent {
  if (!('children' in node)) return node;
  const children = node.children.map(withoutEmphasis);
  return { ...node, ...(node.type === 'emphasis' ? { type: 'delete' } : {}), children };
}
