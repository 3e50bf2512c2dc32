import type { Element, Root } from 'xast';
import { findAll, findChild, findSwitch, findValue } from './xml.ts';

/** What the styles of a Word document say, each with what it takes over from the style that it is based on. */
export class Styles {
  readonly #styles: ReadonlyMap<string, Element>;
  readonly #defaults: Element | undefined;

  constructor(styles: Root | undefined) {
    this.#styles = new Map(findAll(styles, 'w:style').map((style) => [style.attributes['w:styleId'] ?? '', style]));
    this.#defaults = findChild(findAll(styles, 'w:rPrDefault')[0], 'w:rPr');
  }

  /** The name of a paragraph’s style, in small letters, as in `heading 1`. */
  toName(paragraph: Element | undefined): string {
    const id = findValue(findChild(paragraph, 'w:pPr'), 'w:pStyle');
    return (findValue(this.#styles.get(id ?? ''), 'w:name') ?? id ?? '').toLowerCase();
  }

  /** How deep a heading a paragraph is, from 1, by its own outline level or that of its style; undefined where it is none. */
  findDepth(paragraph: Element): number | undefined {
    const properties = findChild(paragraph, 'w:pPr');
    const chain = this.#toChain(findValue(properties, 'w:pStyle'));
    const [named] = chain.flatMap((style) => /^heading (\d)/i.exec(findValue(style, 'w:name') ?? '')?.[1] ?? []);
    if (named !== undefined) return Number(named);
    const levels = [properties, ...chain.map((style) => findChild(style, 'w:pPr'))];
    const [level] = levels.flatMap((holder) => findValue(holder, 'w:outlineLvl') ?? []);
    return level === undefined || Number(level) > 8 ? undefined : Number(level) + 1;
  }

  /** The numbering that a paragraph has by itself or by its style. */
  findNumbering(paragraph: Element): Element | undefined {
    const properties = findChild(paragraph, 'w:pPr');
    const chain = this.#toChain(findValue(properties, 'w:pStyle'));
    const holders = [properties, ...chain.map((style) => findChild(style, 'w:pPr'))];
    return holders.flatMap((holder) => findChild(holder, 'w:numPr') ?? [])[0];
  }

  /** Whether a property such as `w:vanish` holds for a run of this paragraph, by itself or by any style. */
  holdsFor(run: Element, paragraph: Element | undefined, name: string): boolean {
    const own = findChild(run, 'w:rPr');
    const inParagraph = findValue(findChild(paragraph, 'w:pPr'), 'w:pStyle');
    const chains = [findValue(own, 'w:rStyle'), inParagraph].flatMap((id) => this.#toChain(id));
    const holders = [own, ...chains.map((style) => findChild(style, 'w:rPr')), this.#defaults];
    return holders.map((holder) => findSwitch(holder, name)).find((value) => value !== undefined) ?? false;
  }

  #toChain(id: string | undefined): Element[] {
    const chain: Element[] = [];
    for (let style = this.#styles.get(id ?? ''); style && !chain.includes(style);) {
      chain.push(style);
      style = this.#styles.get(findValue(style, 'w:basedOn') ?? '');
    }
    return chain;
  }
}
