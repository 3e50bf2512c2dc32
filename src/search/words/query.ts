import { toTextWords, type TextWord } from '../../model/words/text-words.ts';

/** What a reader typed, taken apart. */
export interface Query {
  /** Words between quotation marks: each must stand so in the statement. */
  readonly phrases: readonly { readonly written: string; readonly words: readonly string[] }[];
  /** All others, as typed, with their plain words. */
  readonly rest: string;
  readonly words: readonly TextWord[];
  /** True where more was typed than is looked for. */
  readonly cut: boolean;
}

const longestQuery = 400;
const mostWords = 24;
const quoted = /["“”„«»‟″]([^"“”„«»‟″]*)["“”„«»‟″]/gu;

/** A query taken apart into phrases and words; what goes beyond 400 letters or 24 words is left out. */
export function toQuery(typed: string): Query {
  const within = typed.slice(0, longestQuery);
  const phrases = [...within.matchAll(quoted)].flatMap(([, written = '']) => {
    const words = toTextWords(written).map(({ plain }) => plain);
    return words.length === 0 ? [] : [{ written: written.trim(), words }];
  });
  const rest = within.replace(quoted, (phrase) => ' '.repeat(phrase.length));
  const words = toTextWords(rest);
  return {
    phrases,
    rest,
    words: words.slice(0, mostWords),
    cut: typed.trimEnd().length > longestQuery || words.length > mostWords,
  };
}
