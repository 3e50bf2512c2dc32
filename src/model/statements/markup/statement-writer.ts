import type { PhrasingContent } from 'mdast';
import type { Block, Paragraph } from '../../blocks.ts';
import { toBlockRuns, type BlockRun } from './block-runs.ts';
import { element, text, type Properties } from './element.ts';
import type { Layout } from './layout.ts';

/** Writes the statements of a section, each with its number, and behind each run who says it, once. */
export class StatementWriter {
  readonly #layout: Layout;
  readonly #runs: readonly BlockRun[];
  readonly #runOf: ReadonlyMap<number, number>;
  readonly #told = new Set<number>();

  constructor(blocks: readonly Block[], layout: Layout) {
    this.#layout = layout;
    this.#runs = toBlockRuns(blocks, layout.statements);
    this.#runOf = new Map(this.#runs.flatMap((run, at) => run.map((place) => [place, at] as const)));
  }

  /** The statements of a paragraph, one behind the other. */
  write({ statements }: Paragraph): PhrasingContent[] {
    return statements.flatMap((place) => [
      element('span', this.toProperties(place), [this.toLink(place), ...this.#layout.toWords(place)]),
      text(' '),
      ...this.takeEnd(place),
    ]);
  }

  /** What makes an element the statement at this place. */
  toProperties(place: number): Properties {
    const run = this.#layout.toEnd ? { dataRun: String((this.#runOf.get(place) ?? 0) + 1) } : {};
    return { className: ['statement'], id: this.#toId(place), ...run };
  }

  /** The number of a statement, which is the link to it. */
  toLink(place: number): PhrasingContent {
    const number = this.#toNumber(place);
    const properties = { href: `#${this.#toId(place)}`, ariaLabel: this.#layout.toLabel(number) };
    return element('a', properties, [text(`${number} `)]);
  }

  /** What stands behind the run that ends with this statement, unless it was taken before. */
  takeEnd(place: number | undefined): PhrasingContent[] {
    if (place === undefined || this.#told.has(place)) return [];
    const run = this.#runs[this.#runOf.get(place) ?? -1];
    if (!run || !this.#layout.toEnd || run.at(-1) !== place) return [];
    this.#told.add(place);
    return [this.#layout.toEnd(run.map((one) => this.#toNumber(one)))];
  }

  #toNumber(place: number): string {
    return this.#layout.statements[place]?.number ?? '';
  }

  #toId(place: number): string {
    return `${this.#layout.idPrefix ?? ''}${this.#toNumber(place)}`;
  }
}
