import LineBreaker from 'linebreak';
import type { Stretch, Weight } from './pdf-fonts.ts';

/** Words of one weight, perhaps with a link. */
export interface Words {
  readonly text: string;
  readonly weight?: Weight;
  readonly link?: string;
}

/** A stretch of text on one line. */
export interface Piece extends Stretch {
  /** The number of its line in the block, from 0. */
  readonly line: number;
  /** How far it stands from the left end of the line, in points. */
  readonly left: number;
}

/** What a line takes and letters need. */
interface Measures {
  /** How long a line is, in points. */
  readonly width: number;
  readonly toStretches: (text: string, weight: Weight) => Stretch[];
  readonly measure: (stretch: Stretch) => number;
}

/**
 * The pieces of each of these words, set one behind the other with a space between. Lines end where Unicode lets them,
 * whichever fonts draw a word: pdfkit’s own lines end at every change of the font, an apostrophe in Cyrillic included.
 */
export function toPieces(all: readonly Words[], { width, toStretches, measure }: Measures): Piece[][] {
  let line = 0;
  let left = 0;
  const newLine = (): void => {
    line += 1;
    left = 0;
  };
  const toWidth = (stretches: readonly Stretch[]): number => stretches.reduce((sum, one) => sum + measure(one), 0);
  return all.map(({ text, weight = 400 }, index) => {
    const pieces: Piece[] = [];
    const put = (stretch: Stretch): void => {
      const last = pieces.at(-1);
      if (last?.line === line && last.font === stretch.font) {
        const joined = { ...last, text: last.text + stretch.text };
        pieces[pieces.length - 1] = joined;
        left = last.left + measure(joined);
      } else {
        pieces.push({ ...stretch, line, left });
        left += measure(stretch);
      }
    };
    for (const unit of toUnbroken(index < all.length - 1 ? `${text} ` : text)) {
      const fits = (part: string): boolean => left + toWidth(toStretches(part.trimEnd(), weight)) <= width;
      if (left > 0 && !fits(unit)) newLine();
      // What is longer than a line is broken anywhere.
      const parts = fits(unit) ? [unit] : Array.from(unit);
      for (const part of parts) {
        if (!fits(part)) newLine();
        for (const stretch of toStretches(part, weight)) put(stretch);
      }
    }
    return pieces;
  });
}

/** The parts of a text between which a line may end; a soft hyphen is not drawn, so no line ends there. */
function toUnbroken(text: string): string[] {
  const words = text.replaceAll('\u00ad', '');
  const breaker = new LineBreaker(words);
  const parts: string[] = [];
  let start = 0;
  for (let next = breaker.nextBreak(); next; next = breaker.nextBreak()) {
    parts.push(words.slice(start, next.position));
    start = next.position;
  }
  return parts;
}
