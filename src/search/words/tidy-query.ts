import { isKnown, type Dictionary } from './dictionary.ts';
import { isFunctionWord } from './function-words.ts';
import { toTextWords } from '../../model/words/text-words.ts';

/** What was typed or pasted, as it was meant: a citation’s address is its statement, a word broken at a line’s end is whole. */
export function tidyQuery(typed: string, dictionary: Dictionary): string {
  const address = /(?:https?:\/\/|\/sections\/)\S*[/#](\d+\.\d+)(?!\d)/.exec(typed)?.[1];
  if (address !== undefined && isKnown(dictionary, address)) return address;
  return typed
    .replace(/(^|[^\p{L}])(?:statements?|тверджен\p{L}*|утвержден\p{L}*|§)\s*(?=\d+\.\d)/giu, '$1')
    .replace(/(\p{L}+)[-‐‑]\s*(\p{L}+)/gu, (broken, before: string, behind: string) =>
      isWord(before, dictionary) && isWord(behind, dictionary) ? broken : join(broken, before + behind, dictionary),
    );
}

function join(broken: string, joined: string, dictionary: Dictionary): string {
  return isWord(joined, dictionary) ? joined : broken;
}

function isWord(word: string, dictionary: Dictionary): boolean {
  const words = toTextWords(word);
  return (
    words.every(({ plain }) => isKnown(dictionary, plain) || isFunctionWord(plain)) ||
    dictionary.reader.findTerms(words).length > 0
  );
}

/** Sections that a query asks for by number, with what is left of it. */
export function takeSections(query: string): { rest: string; sections: { typed: string; number: number }[] } {
  const sections: { typed: string; number: number }[] = [];
  const rest = query.replace(
    /(^|[^\p{L}])((?:sections?|розділ\p{L}*|раздел\p{L}*)\s+(\d+))(?![.\d])/giu,
    (all, before: string, typed: string, number: string) => {
      sections.push({ typed, number: Number(number) });
      return before + ' '.repeat(all.length - before.length);
    },
  );
  return { rest, sections };
}
