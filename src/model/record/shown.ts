import type { Parts } from '../../schema/record.ts';
import { nameSpeaker, toShortName, toSpeakers } from '../speakers/who-says.ts';
import { getIndex } from '../report-index.ts';
import type { Report, Section, Source, Statement } from '../report.ts';
import { toAttributionLine } from './fingerprint.ts';
import { toOutline } from './outline.ts';
import { getFolder } from './subjects.ts';

/** All that readers see of a report, by what names it: `4.5`, `section/3`, `source/anna`, `place/river`, `term/jail`, `report`. */
export type Shown = ReadonlyMap<string, Parts>;

/** What readers do not see, see in the statements that it belongs to, or see elsewhere than in the report. */
const unseen = {
  report: ['address', 'published', 'quick-exit', 'stale-translations'],
  section: [
    'number',
    'id',
    'statements',
    'withdrawn',
    'blocks',
    'notes',
    'key',
    'places',
    'dates',
    'figures',
    'formerly',
  ],
  source: ['id', 'formerly', 'at', 'via'],
  entry: ['id'],
} as const;

/** All that readers see of this report; what an edition shows bears the name of its folder, as in `uk/4.5`. */
export function toShown(report: Report): Shown {
  const folder = getFolder(report);
  const named = (name: string, parts: Parts) => [folder + name, parts] as const;
  return new Map([
    named('report', {
      ...toParts(report.settings, unseen.report),
      ...withoutEmpty({ reviewer: report.translation?.reviewer }),
    }),
    ...report.sections.flatMap((section) => [
      named(`section/${String(section.number)}`, {
        ...toParts(section, unseen.section),
        ...withoutEmpty({ outline: toOutline(section, report.pictures) }),
        address: section.id,
      }),
      ...section.statements.map((statement) => named(statement.number, toStatementParts(report, section, statement))),
    ]),
    ...report.sources.map((source) => named(`source/${toFirstId(source)}`, toSourceParts(report, source))),
    ...report.places.map((place) => named(`place/${place.id}`, toParts(place, unseen.entry))),
    // The terms of a translation are made of those of the original.
    ...(report.translation ? [] : report.terms.map((term) => named(`term/${term.id}`, toParts(term, unseen.entry)))),
    ...(report.translations ?? []).flatMap((translation) => [...toShown(translation)]),
  ]);
}

function toStatementParts(report: Report, section: Section, statement: Statement): Parts {
  const speakers = toSpeakers(report, statement);
  return withoutEmpty({
    text: statement.text,
    markup: /<[a-z]/i.test(statement.html) ? statement.html : '',
    attribution: toAttributionLine(report, statement),
    speakers: speakers
      .map((speaker) =>
        [nameSpeaker(speaker), speaker.source.kind, ...speaker.chain.map((link) => `via ${toShortName(link)}`)].join(
          ', ',
        ),
      )
      .join('; '),
    sources: statement.attributions
      .map(({ source, via }) =>
        [source, via].flatMap((id) => (id === undefined ? [] : toFirstIdOf(report, id))).join(':'),
      )
      .join('; '),
    notes: speakers.flatMap(({ note }) => (note ? (note.html.includes('<') ? note.html : note.text) : [])),
    follows: statement.after,
    places: statement.places.map(({ id, named }) => {
      const name = getIndex(report).places.get(id)?.name ?? id;
      return named ? name : `${name} (by its section)`;
    }),
    dates: statement.dates,
    figures: statement.figures,
    section: section.title,
  });
}

function toSourceParts(report: Report, source: Source): Parts {
  return {
    ...toParts(source, unseen.source),
    ...withoutEmpty({
      at: source.at && toFirstIdOf(report, source.at),
      via: source.via && toFirstIdOf(report, source.via),
    }),
    address: source.id,
  };
}

/** The id under which a source was published first: what it is called in the record, whatever its address. */
export function toFirstId({ id, formerly }: Pick<Source, 'id' | 'formerly'>): string {
  return formerly[0] ?? id;
}

function toFirstIdOf(report: Report, id: string): string {
  const source = getIndex(report).sources.get(id);
  return source ? toFirstId(source) : id;
}

/** Whatever an editor may write of something is one of its parts, unless it is listed as unseen. */
function toParts(entry: object, hidden: readonly string[]): Parts {
  const fields = Object.entries(entry).filter(([name]) => !hidden.includes(name));
  return withoutEmpty(
    Object.fromEntries(
      fields.flatMap(([name, value]) =>
        isGroup(value) ? Object.entries(value).map(([inner, of]) => [`${name} ${inner}`, of]) : [[name, value]],
      ),
    ),
  );
}

function withoutEmpty(values: Readonly<Record<string, unknown>>): Parts {
  return Object.fromEntries(
    Object.entries(values).flatMap(([name, value]) => {
      const line = toLine(value);
      return line === '' ? [] : [[name, line]];
    }),
  );
}

function toLine(value: unknown): string {
  if (value === undefined || value === null) return '';
  if (Array.isArray(value)) return value.map(toLine).join('; ');
  if (isGroup(value))
    return Object.entries(withoutEmpty(value))
      .map(([name, line]) => `${name}: ${line}`)
      .join(', ');
  return (typeof value === 'string' ? value : JSON.stringify(value)).replace(/\s+/g, ' ');
}

function isGroup(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
