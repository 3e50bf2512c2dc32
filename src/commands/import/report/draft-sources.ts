import type { FootnoteDefinition, PhrasingContent, Root } from 'mdast';
import { toLooks } from '../../../model/words/looks.ts';
import { toSameWord } from '../../../model/words/same-word.ts';
import { hasWords } from '../../../model/words/signs.ts';
import { toFreeName, toName } from '../../../model/names.ts';
import type { Findings } from '../findings.ts';
import { toFirstWords } from './first-words.ts';
import { toOneSentence } from './sentences.ts';

/** A source as a note of the manuscript names it, until an editor says who it is. */
export interface DraftSource {
  readonly id: string;
  readonly name: string;
  readonly nodes: readonly PhrasingContent[];
}

/** What a mark cites: a source, and what the note says beyond the words that the source was named by. */
export interface CitedNote {
  readonly source: DraftSource;
  readonly beyond: readonly PhrasingContent[];
}

const sameAsBefore = /^(?:see )?(?:ibid(?:em)?|idem|id|там само|там же|тамже|ebd|ebenda)(?:\.|,|;|:|$)/iu;
const farBack =
  /(?:^|[\s(,;])(?:op\. ?cit\.?|supra|loc\. ?cit\.?|(?:see )?notes? \d+ above|above,? notes? \d+|зазнач\. ?(?:тв|праця)|указ\. ?соч)/iu;

/** What a part of a note holds where it names a work: a year, an address, or a page. */
const namesWork = /(?<!\d)(?:1[89]|20)\d\d(?!\d)|https?:|\bpp?\. ?\d|\b[сc]\. ?\d/iu;

/** The sources that the notes of a manuscript name, each once, in the order in which they are first cited. */
export class DraftSources {
  readonly sources: DraftSource[] = [];
  equal = 0;
  sameAsBefore = 0;
  readonly #definitions: ReadonlyMap<string, FootnoteDefinition>;
  readonly #cited = new Map<string, CitedNote | undefined>();
  readonly #byWords = new Map<string, DraftSource>();
  readonly #ids: Set<string>;
  readonly #names = new Set<string>();
  readonly #findings: Findings;
  #before: DraftSource | undefined;

  constructor(tree: Root, taken: readonly string[], findings: Findings) {
    const definitions = tree.children.filter((node) => node.type === 'footnoteDefinition');
    this.#definitions = new Map(definitions.map((node) => [node.label ?? node.identifier, node]));
    this.#ids = new Set(taken);
    this.#findings = findings;
  }

  /** What this mark cites; asked for in the order of the text, for “ibid.” means the note before. */
  cite(label: string): CitedNote | undefined {
    if (!this.#cited.has(label)) this.#cited.set(label, this.#read(label));
    const note = this.#cited.get(label);
    this.#before = note?.source ?? this.#before;
    return note;
  }

  /** Tells the notes that stand at no sentence. */
  tellUncited(): void {
    for (const label of this.#definitions.keys())
      if (!this.#cited.has(label))
        this.#findings.tell('Notes that stand at no sentence left out', toFirstWords(this.#sentenceOf(label).text, 80));
  }

  #sentenceOf(label: string): ReturnType<typeof toOneSentence> {
    const paragraphs = this.#definitions.get(label)?.children ?? [];
    const nodes = paragraphs.flatMap((block): PhrasingContent[] => [...toInline(block), { type: 'text', value: ' ' }]);
    return toOneSentence(nodes);
  }

  #read(label: string): CitedNote | undefined {
    const { text, nodes } = this.#sentenceOf(label);
    if (!hasWords(text)) {
      this.#findings.tell('Notes without words left out', label);
      return undefined;
    }
    if (sameAsBefore.test(text) && this.#before) {
      this.sameAsBefore += 1;
      return {
        source: this.#before,
        beyond: /^\S+?\.?$/.test(text) || /^там (?:само|же)\.?$/iu.test(text) ? [] : nodes,
      };
    }
    if (sameAsBefore.test(text) || farBack.test(text))
      this.#findings.tell('Notes that point to another note; say which source is meant', toFirstWords(text, 80));
    const works = text.split(';').filter((part) => namesWork.test(part));
    if (works.length > 1)
      this.#findings.tell('Notes that cite several works, each kept as one source', toFirstWords(text, 80));
    const key = JSON.stringify(nodes);
    const known = this.#byWords.get(key);
    if (known) this.equal += 1;
    const source = known ?? this.#draft(text, nodes);
    this.#byWords.set(key, source);
    return { source, beyond: [] };
  }

  #draft(text: string, nodes: readonly PhrasingContent[]): DraftSource {
    const lengths = [60, 120, 240].map((length) => toFirstWords(text.replace(/^https?:\/\/(?:www\.)?/, ''), length));
    const free = lengths.find((candidate) => toKeys(candidate).every((key) => !this.#names.has(key)));
    const name = free ?? `${lengths[0] ?? ''} (${String(this.#names.size + 1)})`;
    for (const key of toKeys(name)) this.#names.add(key);
    const start = toName(name);
    const id = toFreeName(/^\d/.test(start) || start === 'section' ? `source-${start}` : start, this.#ids);
    this.#ids.add(id);
    const source = { id, name, nodes };
    this.sources.push(source);
    return source;
  }
}

/** What two names may not share: the same word, or the same looks. */
function toKeys(name: string): string[] {
  return [toSameWord(name), ...toLooks(name)];
}

function toInline(block: FootnoteDefinition['children'][number]): PhrasingContent[] {
  if (block.type === 'paragraph' || block.type === 'heading') return block.children;
  if (!('children' in block)) return 'value' in block ? [{ type: 'text', value: block.value }] : [];
  return (block.children as FootnoteDefinition['children']).flatMap((child): PhrasingContent[] => [
    ...toInline(child),
    { type: 'text', value: ' ' },
  ]);
}
