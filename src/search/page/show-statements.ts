import type { TextReader } from '../words/keys.ts';
import { toPieces } from '../words/marks.ts';
import type { Reading } from '../words/reading.ts';
import type { FoundStatement } from '../index/read-index.ts';
import type { SearchWording } from '../../wording/search-wording.ts';
import { element } from './element.ts';

/** Found statements, grouped by section: number, sentence with marks, who says it. Each is a link to its statement. */
export function showStatements(
  statements: readonly FoundStatement[],
  reading: Reading,
  reader: TextReader,
  { site, wording }: { readonly site: string; readonly wording: SearchWording },
): HTMLElement[] {
  const keys = toKeys(reading);
  const phrases = reading.phrases.map(({ words }) => words);
  const mark = (text: string, wanted: ReadonlySet<string>): (HTMLElement | string)[] =>
    toPieces(text, reader, wanted, wanted === keys ? phrases : []).map((piece) =>
      piece.marked ? element('mark', {}, piece.text) : piece.text,
    );
  return toSections(statements).map(([section, title, found]) =>
    element(
      'section',
      {},
      element('h2', {}, element('span', { class: 'no' }, section), ' ', title),
      element(
        'ol',
        {},
        ...found.map(({ path, number, text, who, where }) => {
          const link = element(
            'a',
            { href: site + path, 'aria-label': wording.result(number, who, text) },
            element('span', { class: 'no' }, number),
            ' ',
            element('span', {}, ...mark(text, keys)),
          );
          const note = [who, where].filter(Boolean).join(' · ');
          // What surrounds a statement is marked only for what it does not say itself.
          return element(
            'li',
            {},
            link,
            element('p', { class: 'note' }, ...mark(note, toUnsaid(text, reading, reader))),
          );
        }),
      ),
    ),
  );
}

/** How many of these statements do not say it themselves, but belong to a section, place or source that does. */
export function countAround(statements: readonly FoundStatement[], reading: Reading, reader: TextReader): number {
  return statements.filter(({ text }) => toUnsaid(text, reading, reader).size > 0).length;
}

function toKeys(reading: Pick<Reading, 'clauses'>): ReadonlySet<string> {
  return new Set(reading.clauses.flatMap((clause) => clause.keys));
}

/** The keys of what is looked for and a text does not say. */
function toUnsaid(text: string, { clauses }: Reading, reader: TextReader): ReadonlySet<string> {
  const said = new Set(reader.readMentions(text).map(({ key }) => key));
  return toKeys({ clauses: clauses.filter(({ keys }) => !keys.some((key) => said.has(key))) });
}

function toSections(
  statements: readonly FoundStatement[],
): [section: string, title: string, found: FoundStatement[]][] {
  const sections = new Map<string, [string, string, FoundStatement[]]>();
  for (const statement of statements) {
    const section = statement.number.split('.')[0] ?? '';
    const group = sections.get(section) ?? [section, statement.title, []];
    group[2].push(statement);
    sections.set(section, group);
  }
  return [...sections.values()];
}
