import { readIndex, type SearchIndex } from '../index/read-index.ts';
import { unpackTerm, unpackWords, type PackedForeign, type StartFile } from '../index/start-file.ts';
import { toDictionary, type Dictionary } from '../words/dictionary.ts';
import { readQuery, type Reading } from '../words/reading.ts';
import type { Ask } from './ask.ts';

/** One publication’s search, at work. */
export interface Loaded {
  readonly index: SearchIndex;
  readonly facets: StartFile['facets'];
  /** True where the whole index is there already. */
  readonly whole: boolean;
  readonly read: (query: string) => Promise<{ reading: Reading; dictionary: Dictionary }>;
}

/** The search that a start file begins; what fails is not kept. */
export function toLoaded(start: StartFile, ask: Ask): Loaded {
  const asked = new Map<string, Promise<unknown>>();
  const askOnce = (name: string): Promise<unknown> => {
    if (name in start.files) return Promise.resolve(start.files[name]);
    const known = asked.get(name);
    if (known) return known;
    const asking = ask(name);
    asked.set(name, asking);
    asking.catch(() => asked.delete(name));
    return asking;
  };
  const words = unpackWords(start.words);
  const open = (foreign: readonly PackedForeign[]): Dictionary => {
    const terms = start.terms.map((term, at) => unpackTerm(term, foreign[at]));
    return toDictionary({ ...start, terms }, words);
  };
  const own = open([]);
  let all: Dictionary | undefined;
  return {
    index: readIndex(start.index, askOnce),
    facets: start.facets,
    whole: Object.keys(start.files).length > 0,
    read: async (query) => {
      const reading = readQuery(query, all ?? own);
      if (all || !isGuess(reading)) return { reading, dictionary: all ?? own };
      all = open((await askOnce(start.foreign)) as PackedForeign[]);
      return { reading: readQuery(query, all), dictionary: all };
    },
  };
}

/** True where a word is none of the report’s own: another language may have it. */
function isGuess({ missing, notices }: Reading): boolean {
  return missing.length > 0 || notices.some(({ kind }) => kind !== 'spelling');
}
