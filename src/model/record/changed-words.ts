import { diffArrays } from 'diff';

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
