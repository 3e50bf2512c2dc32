import type { PhrasingContent } from 'mdast';
import { toSequence, type Block, type Paragraph } from '../../blocks.ts';
import { toBlockRuns, type BlockRun } from './block-runs.ts';
import { element, text, type Properties } from './element.ts';
import type { Layout } from './layout.ts';
import { toStatementNumber } from '../ordinals.ts';

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
  write(paragraph: Paragraph): PhrasingContent[] {
    return toSequence(
      paragraph,
      (place) => [
        element('span', this.toProperties(place), [
          this.#toLink(this.#toNumber(place)),
          ...this.#layout.toWords(place),
        ]),
        text(' '),
        ...this.takeEnd(place),
      ],
      (ordinal) => [element('span', this.toGapProperties(ordinal), this.toGap(ordinal)), text(' ')],
    );
  }

  /** What makes an element the place of a withdrawn statement. */
  toGapProperties(ordinal: number): Properties {
    return { className: ['withdrawn'], id: this.#toId(this.#toGapNumber(ordinal)) };
  }

  /** What stands in place of a withdrawn statement. */
  toGap(ordinal: number): PhrasingContent[] {
    const number = this.#toGapNumber(ordinal);
    return [this.#toLink(number), ...this.#layout.toWithdrawal(number)];
  }

  /** What makes an element the statement at this place. */
  toProperties(place: number): Properties {
    const run = this.#layout.toEnd ? { dataRun: String((this.#runOf.get(place) ?? 0) + 1) } : {};
    return { className: ['statement'], id: this.#toId(this.#toNumber(place)), ...run };
  }

  /** The number of a statement, which is the link to it. */
  toLink(place: number): PhrasingContent {
    return this.#toLink(this.#toNumber(place));
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

  #toGapNumber(ordinal: number): string {
    return toStatementNumber(this.#layout.number, ordinal);
  }

  #toLink(number: string): PhrasingContent {
    const properties = { href: `#${this.#toId(number)}`, ariaLabel: this.#layout.toLabel(number) };
    return element('a', properties, [text(`${number} `)]);
  }

  #toId(number: string): string {
    return `${this.#layout.idPrefix ?? ''}${number}`;
  }
}
