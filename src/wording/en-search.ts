const count = (number: number): string => (number === 1 ? '1 statement' : `${String(number)} statements`);

const list = (words: readonly string[], last: string): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1) ?? ''}`;

const quote = (words: string): string => `“${words}”`;

/** The strings of the search, in English: apart from the others, because the reader’s browser loads them. */
export const enSearch = {
  title: 'Search',
  description: (title: string) => `Search “${title}” by keyword, in any spelling.`,
  lead: 'Words in any spelling or script; “quotation marks” for an exact phrase.',
  withoutScript: 'Searching needs JavaScript. The list of keywords leads to the same statements without it.',
  label: 'Search results',
  toKeywords: 'All keywords',
  loading: 'Searching …',
  failed: 'The search could not be loaded.',
  found: (number: number, shown: number, around: number) =>
    [
      `${count(number)} found`,
      ...(shown < number ? [`the first ${String(shown)} shown`] : []),
      ...(around > 0 ? [`${String(around)} of them through their section, place or source`] : []),
    ].join(', ') + '.',
  spelling: (names: readonly string[]) => `Showing statements for ${list(names, 'and')}.`,
  correction: (typed: string, name: string) => `No statement contains ${quote(typed)}. Showing statements for ${name}.`,
  beginning: (typed: string, names: readonly string[]) =>
    `Showing words that begin like ${quote(typed)}: ${list(names, 'and')}.`,
  missing: (typed: readonly string[]) => `No statement contains ${list(typed.map(quote), 'or')}.`,
  none: (typed: readonly string[]) =>
    typed.length > 1
      ? `No statement contains all of these: ${list(typed.map(quote), 'and')}.`
      : `No statement contains ${list(typed.map(quote), 'and')}.`,
  noneHere: 'None of them meets what the search was narrowed to.',
  cut: 'Only the beginning of what was typed was looked for.',
  nothing: 'Type a name or a keyword.',
  nearest: (name: string) => `Nearest keyword: ${name}`,
  otherLayout: (typed: string) => `On another keyboard layout: ${typed}`,
  without: (typed: string, number: number) => `Without ${quote(typed)}: ${count(number)}`,
  withoutQuotes: 'Search for the words without quotation marks',
  widen: 'Search without narrowing down',
  more: 'Show more',
  all: 'These results on a page of their own, to narrow down',
  link: 'Link to this search',
  result: (number: string, who: string, text: string) => `Statement ${number}, ${who}: ${text}`,
  section: (number: string, title: string) => `${number} ${title}`,
  narrow: 'Narrow down',
  facets: { source: 'Source', kind: 'Kind of source', place: 'Place', year: 'Year' },
  anyOf: { source: 'All sources', kind: 'All kinds', place: 'All places', year: 'All years' },
};
