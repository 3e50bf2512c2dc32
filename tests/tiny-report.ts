import type { Gap } from '../src/model/blocks.ts';
import type { Content, Report } from '../src/model/report.ts';
import { toReport } from '../src/content/to-report.ts';
import { emptyRecord } from '../src/schema/record.ts';

type TinyStatement = readonly [text: string, first: string, ...others: string[]];

/** Statements of a section in a tiny report: the words, and the ids of who says them; or that one was withdrawn. */
export type TinySections = Readonly<Record<string, readonly (TinyStatement | 'withdrawn')[]>>;

/** The section of every tiny report, unless a test brings its own. */
export const tinySections: TinySections = {
  prisons: [
    ['Attempts to recruit in prisons were reported.', 'nrc'],
    ['Lists of at least 40 prisoners were ordered.', 'contacts'],
    ['Recruitment has begun.', 'report'],
  ],
  crimea: [['The call-up goes on, she said.', 'korotkyh']],
};

const toAttribution = (source: string) => ({ source });

const source = { formerly: [] };

const tinySources: Content['sources'] = [
  { ...source, id: 'report', name: 'The report itself', kind: 'publication', itself: true },
  { ...source, id: 'nrc', name: 'National Resistance Center', short: 'NRC', kind: 'organisation' },
  { ...source, id: 'contacts', name: 'Local sources of the Center', kind: 'unnamed people', via: 'nrc' },
  {
    ...source,
    id: 'korotkyh',
    name: 'Liudmyla Korotkyh',
    kind: 'named person',
    role: 'manager',
    at: 'ctrc',
    via: 'suspilne',
  },
  { ...source, id: 'ctrc', name: 'Resource Centre', kind: 'organisation' },
  { ...source, id: 'suspilne', name: 'Suspilne', kind: 'media outlet' },
];

/** A report of a few words, for tests of what is made of a report. */
export function toTinyReport(sections: TinySections = tinySections, rest: Partial<Content> = {}): Report {
  return toReport({
    settings: {
      title: 'A tiny report',
      lead: 'What a tiny report says.',
      language: 'en',
      address: 'https://report.example/tiny/',
      origin: { known: 'Nothing.', unknown: 'Everything.', wording: 'The editors’.' },
      'stale-translations': 'stop',
      'quick-exit': 'https://neutral.example/',
    },
    sections: Object.entries(sections).map(([id, all], index) => ({
      number: index + 1,
      id,
      title: `On ${id}`,
      summary: `What is said on ${id}.`,
      places: [],
      dates: [],
      figures: [],
      formerly: [],
      key: [],
      notes: {},
      withdrawn: toGaps(all).map(({ ordinal }) => ordinal),
      blocks: [{ kind: 'paragraph', statements: [...toStanding(all).keys()], withdrawn: toGaps(all) }],
      statements: toStanding(all).map(([text, first, ...others]) => ({
        kind: 'paragraph' as const,
        text,
        html: text,
        attributions: [toAttribution(first), ...others.map(toAttribution)] as const,
      })),
    })),
    sources: tinySources,
    places: [],
    terms: [],
    pictures: [],
    corrections: [],
    record: emptyRecord,
    ...rest,
  });
}

function toStanding(all: TinySections[string]): TinyStatement[] {
  return all.filter((statement) => statement !== 'withdrawn');
}

function toGaps(all: TinySections[string]): Gap[] {
  return all.flatMap((statement, at) =>
    statement === 'withdrawn' ? [{ ordinal: at + 1, behind: toStanding(all.slice(0, at)).length }] : [],
  );
}
