import type { PhrasingContent } from 'mdast';
import { hasWords } from '../../../model/words/signs.ts';
import { toFlatText, toNodes } from './pieces.ts';
import { splitSentences } from '../sentences/split-sentences.ts';

/** One sentence with its markup, and the labels of the notes that stand at it. */
export interface Sentence {
  readonly text: string;
  readonly nodes: readonly PhrasingContent[];
  readonly labels: readonly string[];
}

/** The sentences of a paragraph; a note belongs to the sentence whose last sign it stands behind. */
export function toSentences(nodes: readonly PhrasingContent[], language: string): Sentence[] {
  const { text, pieces, notes } = toFlatText(nodes);
  if (!hasWords(text)) return [];
  const plain = text.replaceAll('\n', ' ');
  let next = 0;
  return splitSentences(plain, language).map((words) => {
    const start = plain[next] === ' ' ? next + 1 : next;
    next = start + words.length;
    const isLast = next >= plain.length;
    const labels = notes.filter(({ offset }) => {
      const at = plain[offset - 1] === ' ' ? offset - 1 : offset;
      return (at > start || start === 0) && (at <= next || isLast);
    });
    return {
      text: words,
      nodes: toNodes(pieces, start, start + words.length),
      labels: [...new Set(labels.map(({ label }) => label))],
    };
  });
}

/** All words of a paragraph as one sentence, as a caption or a cell has them. */
export function toOneSentence(nodes: readonly PhrasingContent[]): Sentence {
  const { text, pieces, notes } = toFlatText(nodes);
  const labels = [...new Set(notes.map(({ label }) => label))];
  return { text: text.replaceAll('\n', ' '), nodes: toNodes(pieces, 0, text.length), labels };
}
