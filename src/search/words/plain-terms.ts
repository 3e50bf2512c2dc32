import { termLanguages } from '../../schema/term.ts';
import type { Term } from '../../model/report.ts';
import { toTextWords } from '../../model/words/text-words.ts';

/**
 * A term as it is matched: its name, and the ways to write it, plain. The words of each stand with single spaces
 * between them; a bar behind one allows an ending.
 */
export interface PlainTerm {
  readonly name: string;
  /** The report’s own words. */
  readonly own: readonly string[];
  /** Other words in the report’s language. */
  readonly other: readonly string[];
  /** Words in other languages, by language. */
  readonly foreign: Readonly<Record<string, readonly string[]>>;
}

/** The terms of a report in this language, ready to be matched. */
export function toPlainTerms(terms: readonly Term[], language: string): PlainTerm[] {
  return terms.map((term) => {
    const native = termLanguages.filter((of) => of === language).flatMap((of) => term[of]);
    const own = toPlain([term.name, ...term.forms, ...native]);
    const other = toPlain([...term.spellings, ...term.synonyms]).filter((words) => !own.includes(words));
    const foreign = termLanguages.filter((of) => of !== language).map((of) => [of, toPlain(term[of])]);
    return { name: term.name, own, other, foreign: Object.fromEntries(foreign) as PlainTerm['foreign'] };
  });
}

function toPlain(patterns: readonly string[]): string[] {
  const plain = patterns.flatMap((pattern) => {
    // “callup” for “call-up”.
    const closed = pattern.replaceAll('-', '');
    return closed === pattern ? [toWords(pattern)] : [toWords(pattern), toWords(closed)];
  });
  return [...new Set(plain)];
}

function toWords(pattern: string): string {
  const words = pattern.split(/[\s-]+/).flatMap((word) => {
    const bar = word.includes('|') ? '|' : '';
    return toTextWords(word.replace(/\|.*/, '')).map(({ plain }) => plain + bar);
  });
  return words.join(' ');
}
