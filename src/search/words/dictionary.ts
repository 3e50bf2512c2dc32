import { isFunctionWord } from './function-words.ts';
import { isEnding } from './inflection.ts';
import { toTermKey, toTextReader, toWordKey, type TextReader } from './keys.ts';
import type { PlainTerm } from './plain-terms.ts';
import { countSlips } from './spelling.ts';

/** All that a search knows of words: the terms, and the words of the report that no term covers. */
export interface Dictionary {
  readonly language: string;
  readonly terms: readonly PlainTerm[];
  readonly reader: TextReader;
  /** The key of each word that stands in the report and is no term. */
  readonly words: ReadonlyMap<string, string>;
  readonly keys: ReadonlySet<string>;
  /** How many statements each section has, in order. */
  readonly statements: readonly number[];
  /** Keys of words of the report’s title that are true of every statement, and hardly said again. */
  readonly subject: readonly string[];
}

/** What a word leads to: a key, with the name that readers are told. */
export interface Entry {
  readonly key: string;
  readonly name: string;
}

/** An entry, the word that led to it, and whether the report itself uses that word. */
interface Lead extends Entry {
  readonly word: string;
  readonly own: boolean;
}

/** A dictionary of these terms and of the words that stand in the report besides. */
export function toDictionary(
  known: Pick<Dictionary, 'terms' | 'language' | 'statements' | 'subject'>,
  words: readonly string[],
): Dictionary {
  const byWord = new Map(words.map((word) => [word, toWordKey(word)]));
  return { ...known, reader: toTextReader(known.terms, known.language), words: byWord, keys: new Set(byWord.values()) };
}

/** True where a key stands in the report: that of a word, or of a statement’s number. */
export function isKnown({ keys, statements }: Dictionary, plain: string): boolean {
  const [, section, statement] = /^(\d+)\.(\d+)$/.exec(plain) ?? [];
  if (section === undefined) return keys.has(toWordKey(plain));
  return Number(statement) >= 1 && Number(statement) <= (statements[Number(section) - 1] ?? 0);
}

/** What a term is looked up by and called, by its number. */
export function toEntry({ terms }: Pick<Dictionary, 'terms'>, term: number): Entry {
  return { key: toTermKey(term), name: terms[term]?.name ?? '' };
}

/** What begins with these letters: the report’s own words first, then the shortest. */
export function findBeginnings(dictionary: Dictionary, letters: string): Entry[] {
  const leads = [...toLeads(dictionary)].filter(({ word }) => word.startsWith(letters)).sort(compare);
  const byKey = new Map<string, Lead>();
  for (const lead of leads) if (!byKey.has(lead.key)) byKey.set(lead.key, lead);
  return [...byKey.values()];
}

const compare = (one: Lead, other: Lead): number =>
  Number(other.own) - Number(one.own) || one.word.length - other.word.length || (one.key < other.key ? -1 : 1);

/** The word that a mistyped one comes nearest to, where no more than this many slips lie between them. */
export function findNearestEntry(
  dictionary: Dictionary,
  typed: string,
  bound: number,
): (Entry & { slips: number }) | undefined {
  let nearest: (Entry & { slips: number }) | undefined;
  const swapped = typed.charAt(1) + typed.charAt(0);
  for (const lead of toLeads(dictionary, typed)) {
    // A slip in the first letter alone makes another word more often than it hides one.
    if (!lead.word.startsWith(typed.charAt(0)) && !lead.word.startsWith(swapped)) continue;
    const slips = countSlips(typed, lead.word, nearest ? nearest.slips - 1 : bound);
    if (slips <= (nearest ? nearest.slips - 1 : bound)) nearest = { key: lead.key, name: lead.name, slips };
  }
  return nearest;
}

/** The keyword that stands where a word would stand in the list of keywords. */
export function findNeighbour(dictionary: Dictionary, typed: string): string | undefined {
  const toCommon = (word: string): number => {
    let length = 0;
    while (length < typed.length && word[length] === typed[length]) length += 1;
    return length;
  };
  let neighbour: { name: string; common: number } | undefined;
  for (const { word, name, own, key } of toLeads(dictionary)) {
    if (dictionary.keys.has(key)) continue;
    const common = own || !/^[a-z]/.test(word) ? toCommon(word) : 0;
    if (common > (neighbour?.common ?? 0)) neighbour = { name, common };
  }
  return neighbour?.name;
}

/** Every single word that leads somewhere; a stem stands with each ending that a typed word may have. */
function* toLeads({ terms, words, reader }: Dictionary, typed?: string): Generator<Lead> {
  for (const [word, key] of words) {
    if (word.length > 2 && !/\d/.test(word) && !isFunctionWord(word)) yield { word, key, name: word, own: true };
  }
  for (const pattern of reader.patterns) {
    const [first, second] = pattern.words;
    if (!first || second) continue;
    const forms = first.open && typed !== undefined ? toForms(typed, first.letters, pattern.language) : [first.letters];
    for (const word of forms) yield { ...toEntry({ terms }, pattern.term), word, own: pattern.own };
  }
}

function toForms(typed: string, stem: string, language: string): string[] {
  const surplus = typed.length - stem.length;
  const lengths = [-2, -1, 0, 1, 2].map((slips) => surplus + slips).filter((length) => length >= 0);
  const endings = lengths.map((length) => (length === 0 ? '' : typed.slice(-length)));
  return endings.filter((ending) => isEnding(ending, language)).map((ending) => stem + ending);
}
