import {
  findBeginnings,
  findNearestEntry,
  findNeighbour,
  isKnown,
  toEntry,
  type Dictionary,
  type Entry,
} from './dictionary.ts';
import { isFunctionWord } from './function-words.ts';
import { toWordKey } from './keys.ts';
import { toOtherLayouts } from './keyboard-layout.ts';
import { toQuery, type Query } from './query.ts';
import { toForgiven } from './spelling.ts';
import type { TermMatch } from './term-patterns.ts';
import type { TextWord } from '../../model/words/text-words.ts';
import { takeSections, tidyQuery } from './tidy-query.ts';

/** One thing that a statement must say: any of these keys. */
export interface Clause {
  readonly typed: string;
  readonly keys: readonly [string, ...string[]];
}

/** What readers are told of a word that was not looked for as they typed it. */
export interface Notice {
  readonly kind: 'spelling' | 'correction' | 'beginning';
  readonly typed: string;
  readonly names: readonly string[];
}

/** A query brought to the report’s words. */
export interface Reading {
  readonly clauses: readonly Clause[];
  readonly phrases: Query['phrases'];
  readonly notices: readonly Notice[];
  /** Words and phrases that stand nowhere in the report, with the keyword that comes nearest. */
  readonly missing: readonly { readonly typed: string; readonly nearest?: string }[];
  readonly cut: boolean;
  /** What the same keys write on another keyboard, where that stands in the report and what was typed does not. */
  readonly otherLayout?: string;
}

type Step = { clause: Clause; notice?: Notice } | { missing: Reading['missing'][number] };

const mostBeginnings = 8;

/** What a query asks for, in the report’s words: spellings, slips and beginnings are resolved, what is unknown is named. */
export function readQuery(typed: string, dictionary: Dictionary): Reading {
  const reading = readOnce(typed, dictionary);
  if (reading.missing.length === 0) return reading;
  const otherLayout = toOtherLayouts(typed).find((other) => {
    const { clauses, missing, notices } = readOnce(other, dictionary);
    return clauses.length > 0 && missing.length === 0 && notices.every(({ kind }) => kind === 'spelling');
  });
  return otherLayout === undefined ? reading : { ...reading, otherLayout };
}

function readOnce(typed: string, dictionary: Dictionary): Reading {
  const { rest, sections } = takeSections(tidyQuery(typed, dictionary));
  const query = toQuery(rest);
  const steps = [
    ...sections.map((section) => readSection(section, dictionary)),
    ...readWords(query, dictionary),
    ...query.phrases.flatMap((phrase) => readPhrase(phrase, dictionary)),
  ];
  const clauses = steps.flatMap((step) => ('clause' in step ? step.clause : []));
  const notices = steps.flatMap((step) => ('clause' in step && step.notice ? step.notice : []));
  return {
    clauses: withoutSubject(
      unique(clauses, ({ keys }) => keys.join(' ')),
      dictionary,
    ),
    phrases: query.phrases,
    notices: unique(notices, (notice) => notice.typed + notice.names.join(' ')),
    missing: unique(
      steps.flatMap((step) => ('missing' in step ? step.missing : [])),
      (missing) => missing.typed,
    ),
    cut: query.cut,
  };
}

/** The clauses beside which words of the report’s title need not be said again: “forced conscription”. */
function withoutSubject(clauses: readonly Clause[], { subject }: Dictionary): readonly Clause[] {
  const others = clauses.filter((clause) => !clause.keys.every((key) => subject.includes(key)));
  return others.length > 0 ? others : clauses;
}

function readSection({ typed, number }: { typed: string; number: number }, { statements }: Dictionary): Step {
  const last = statements[number - 1] ?? 0;
  const keys = Array.from({ length: last }, (_, at) => toWordKey(`${String(number)}.${String(at + 1)}`));
  const [first, ...others] = keys;
  return first === undefined ? { missing: { typed } } : { clause: { typed, keys: [first, ...others] } };
}

function readWords({ words, rest }: Query, dictionary: Dictionary): Step[] {
  const matches = dictionary.reader.findTerms(words);
  const steps: Step[] = [];
  for (let at = 0; at < words.length;) {
    const word = words[at];
    if (!word) break;
    const longest = Math.max(...matches.filter(({ from }) => from === at).map(({ to }) => to));
    if (longest > at) {
      const typed = rest.slice(word.start, words[longest - 1]?.end);
      steps.push(
        readTerm(
          matches.filter(({ from, to }) => from === at && to === longest),
          typed,
          dictionary,
        ),
      );
      at = longest;
      continue;
    }
    if (!isFunctionWord(word.plain)) {
      const unfinished = at === words.length - 1 && word.end === rest.length;
      steps.push(readWord(word, rest.slice(word.start, word.end), unfinished, dictionary));
    }
    at += 1;
  }
  return steps;
}

function readTerm(matches: readonly TermMatch[], typed: string, dictionary: Dictionary): Step {
  const entries = unique(
    matches.map(({ pattern }) => toEntry(dictionary, pattern.term)),
    ({ key }) => key,
  );
  const own = matches.some(({ pattern }) => pattern.own);
  return toStep(typed, entries, own ? undefined : 'spelling');
}

function readWord({ plain }: TextWord, typed: string, unfinished: boolean, dictionary: Dictionary): Step {
  if (isKnown(dictionary, plain)) return { clause: { typed, keys: [toWordKey(plain)] } };
  if (unfinished && plain.length > 1) {
    const beginnings = findBeginnings(dictionary, plain).slice(0, mostBeginnings);
    if (beginnings.length > 0) return toStep(typed, beginnings, 'beginning');
  }
  const forgiven = toForgiven(plain);
  const nearest = findNearestEntry(dictionary, plain, Math.max(forgiven, Math.floor(plain.length / 3)));
  if (nearest && nearest.slips <= forgiven) return toStep(typed, [nearest], 'correction');
  const keyword = nearest?.name ?? findNeighbour(dictionary, plain);
  return { missing: keyword === undefined ? { typed } : { typed, nearest: keyword } };
}

function readPhrase({ written, words }: Query['phrases'][number], dictionary: Dictionary): Step[] {
  const matches = dictionary.reader
    .findTerms(words.map((plain) => ({ plain, start: 0, end: 0 })))
    .filter(({ pattern, from, to }) => to === from + 1 && pattern.language === dictionary.language);
  return words.flatMap((plain, at): Step[] => {
    if (isFunctionWord(plain)) return [];
    if (isKnown(dictionary, plain)) return [{ clause: { typed: plain, keys: [toWordKey(plain)] } }];
    const here = matches.filter(({ from }) => from === at);
    return [here.length > 0 ? withoutNotice(readTerm(here, plain, dictionary)) : { missing: { typed: written } }];
  });
}

const withoutNotice = (step: Step): Step => ('clause' in step ? { clause: step.clause } : step);

function toStep(typed: string, entries: readonly Entry[], kind: Notice['kind'] | undefined): Step {
  const [first, ...others] = entries.map(({ key }) => key);
  if (first === undefined) return { missing: { typed } };
  const clause: Clause = { typed, keys: [first, ...others] };
  return kind ? { clause, notice: { kind, typed, names: entries.map(({ name }) => name) } } : { clause };
}

function unique<T>(all: readonly T[], toName: (one: T) => string): T[] {
  return [...new Map(all.map((one) => [toName(one), one])).values()];
}
