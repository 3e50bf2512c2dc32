import { diffArrays } from 'diff';

/** A run of words that stands in both versions, or in one of them only. */
interface Run {
  readonly kind: 'kept' | 'gone' | 'new';
  readonly text: string;
}

/** The words of both versions in runs, without those that are of this kind. */
export function compareWords(before: string, after: string, without: Run['kind']): Run[] {
  return diffArrays(before.split(' '), after.split(' '))
    .map(({ removed, added, value }): Run => ({
      kind: removed ? 'gone' : added ? 'new' : 'kept',
      text: value.join(' '),
    }))
    .filter(({ kind }) => kind !== without);
}

/** Both versions in one line: words that are gone as `[-old-]`, words that are new as `{+new+}`. */
export function toChangedWords(before: string, after: string): string {
  return diffArrays(before.split(' '), after.split(' '))
    .map(({ removed, added, value }) => {
      const words = value.join(' ');
      if (removed) return `[-${words}-]`;
      return added ? `{+${words}+}` : words;
    })
    .join(' ');
}
