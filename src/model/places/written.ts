import type { PlaceEntry } from '../../schema/place.ts';
import { mentions, toComparable, type Comparable } from '../words/mentions.ts';

/** A place by its id, and the words that name it. */
export interface WrittenPlace {
  readonly id: string;
  readonly written: readonly Comparable[];
}

/** Something that the text may contain, by its words. */
export interface Written<T> {
  readonly entry: T;
  readonly words: Comparable;
}

/** It with its words as they are compared, once for all texts. */
export function toWritten<T extends { readonly written: string }>(entry: T): Written<T> {
  return { entry, words: toComparable(entry.written) };
}

/** Those whose words the text contains. */
export function pickMentioned<T>(text: Comparable, all: readonly Written<T>[]): T[] {
  return all.filter(({ words }) => mentions(text, words)).map(({ entry }) => entry);
}

/** The places that the words name; where they name none, all places of the section, as not named. */
export function toStatementPlaces(text: Comparable, places: readonly WrittenPlace[]): { id: string; named: boolean }[] {
  const named = places.filter(({ written }) => written.some((words) => mentions(text, words)));
  return named.length > 0
    ? named.map(({ id }) => ({ id, named: true }))
    : places.map(({ id }) => ({ id, named: false }));
}

/** A place with its words as they are compared, once for all texts. */
export function toWrittenPlace({ id, written }: PlaceEntry & { readonly id: string }): WrittenPlace {
  return { id, written: written.map(toComparable) };
}
