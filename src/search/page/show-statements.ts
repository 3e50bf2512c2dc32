import type { TextReader } from '../words/keys.ts';
import { toPieces } from '../words/marks.ts';
import type { Reading } from '../words/reading.ts';
import type { FoundStatement } from '../index/read-index.ts';
import type { SearchWording } from '../../wording/search-wording.ts';
import { element } from './element.ts';

/** Found statements, grouped by section: number, sentence with marks, who says it. Each is a link to its page, the section’s title one to the section. */
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
  return toSections(statements).map(({ number: section, title, place, found }) =>
    element(
      'section',
      {},
      element('h2', {}, element('span', { class: 'no' }, section), ' ', element('a', { href: site + place }, title)),
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

interface FoundSection {
  readonly number: string;
  readonly title: string;
  /** Its path below the site. */
  readonly place: string;
  readonly found: FoundStatement[];
}

function toSections(statements: readonly FoundStatement[]): FoundSection[] {
  const sections = new Map<string, FoundSection>();
  for (const statement of statements) {
    const [number = ''] = statement.number.split('.');
    const section = sections.get(number) ?? { number, title: statement.title, place: statement.place, found: [] };
    section.found.push(statement);
    sections.set(number, section);
  }
  return [...sections.values()];
}
