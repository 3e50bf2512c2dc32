import type { KeywordEntry, KeywordLetter } from './keyword-index.ts';

/** So many lines of a telephone stand below one guide word, all of them in its window; more where there would be too many words. */
const fewestLines = 16;
const mostWords = 240;

/** Letters in such a line. */
const lineLength = 42;

/** The first letters of a keyword, which lead to it and to those that follow, as the words at the head of a dictionary’s page do. */
export interface GuideWord {
  readonly word: string;
  /** The id of what it leads to. */
  readonly id: string;
}

/** The entries below one letter, with the guide words that part them; the first is the letter itself. */
export interface GuidedLetter extends KeywordLetter {
  readonly guides: readonly [GuideWord, ...GuideWord[]];
}

/** The keywords with guide words, by which each of them is reached without a script. */
export function addGuideWords(letters: readonly KeywordLetter[], lines = fewestLines): GuidedLetter[] {
  const guided = letters.map((below) => guide(below, lines));
  const words = guided.reduce((sum, { guides }) => sum + guides.length, 0);
  return words <= Math.max(mostWords, letters.length) ? guided : addGuideWords(letters, lines * 1.2);
}

function guide(below: KeywordLetter, lines: number): GuidedLetter {
  const { letter } = below;
  const words = below.entries.map(({ name }, at) => toGuideWord(name, below.entries[at - 1]?.name ?? ''));
  const starts = new Set(toStarts(below.entries, words, lines));
  const entries = below.entries.map((entry, at) =>
    entry.kind === 'see' && starts.has(at) ? { ...entry, id: `_${letter}${String(at)}` } : entry,
  );
  const guides = [...starts].map((at) => ({ word: words[at] ?? '', id: entries[at]?.id ?? '' }));
  return { ...below, entries, guides: [{ word: letter, id: letter }, ...guides] };
}

/** The entries below each guide word. */
export function toGuided({ entries, guides }: Pick<GuidedLetter, 'entries' | 'guides'>): KeywordEntry[][] {
  const ids = new Set(guides.map(({ id }) => id));
  const guided: KeywordEntry[][] = [];
  for (const entry of entries) {
    const last = guided.at(-1);
    if (last === undefined || (entry.id !== undefined && ids.has(entry.id))) guided.push([entry]);
    else last.push(entry);
  }
  return guided;
}

/** Where new guide words begin: as late as lines allow or, in the second half of them, where the word is shortest. */
function toStarts(entries: readonly KeywordEntry[], words: readonly string[], lines: number): number[] {
  const starts: number[] = [];
  let begin = 0;
  let height = 0;
  for (let at = 0; at < entries.length; at += 1) {
    const entry = entries[at];
    height += entry ? countLines(entry) : 0;
    if (height <= lines || at === begin) continue;
    const latest = Array.from({ length: Math.ceil((at - begin) / 2) }, (_, back) => at - back);
    begin = latest.reduce((best, other) => ((words[other] ?? '').length < (words[best] ?? '').length ? other : best));
    starts.push(begin);
    height = entries.slice(begin, at + 1).reduce((sum, one) => sum + countLines(one), 0);
  }
  return starts;
}

/** The beginning of a keyword that tells it from the one before it. */
function toGuideWord(name: string, before: string): string {
  const [letters, others] = [toLetters(name), toLetters(before)];
  const differs = letters.findIndex((letter, at) => letter !== ' ' && toBase(letter) !== toBase(others[at] ?? ''));
  const word = letters.slice(0, differs < 0 ? letters.length : differs + 1).join('');
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** What alphabets go by: no apostrophes, no hyphens. */
function toLetters(name: string): string[] {
  return Array.from(name.replace(/[^\p{L}\p{M}\d ]/gu, ''));
}

function toBase(letter: string): string {
  return letter
    .toLowerCase()
    .normalize('NFD')
    .replace(/(?<=\p{Script=Latin})\p{M}/gu, '')
    .normalize('NFC');
}

function countLines(entry: KeywordEntry): number {
  const others = entry.kind === 'see' ? entry.see.map(({ name }) => name) : entry.variants.map(({ name }) => name);
  const numbers = entry.kind === 'see' ? [] : entry.places.map(({ number }) => number);
  return Math.ceil([entry.name, ...others, ...numbers].join(', ').length / lineLength);
}
