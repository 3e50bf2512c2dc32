/** What a statement must keep, whatever its wording: who says it, and what a reader searches for. */
export interface Expectation {
  readonly by: string;
  readonly via?: string;
  /** The statement that it follows, where it names no speaker of its own. */
  readonly after?: string;
  /** Words of caution: one of each row must stand in the text. */
  readonly hedges?: readonly RegExp[];
  /** Figures, dates, places and names: each stands in the text, letter for letter. */
  readonly names?: readonly string[];
  /** The report's own terms, each in quotation marks. */
  readonly quoted?: readonly string[];
  /** The actors and acts without which the statement would be another one. */
  readonly facts: readonly RegExp[];
}

/** The facts that the report's text carries, by number of statement: held against content/ by a test. */
export const expectations: Readonly<Record<string, Expectation>> = {
  '1.1': {
    by: 'nrc',
    names: ['southern Ukraine', 'National Resistance Center'],
    hedges: [/continues its attempts/],
    facts: [/Russian side/, /mobilise/, /Ukrainian civilians/, /temporarily occupied/, /published/],
  },
  '1.2': {
    by: 'law-experts',
    hedges: [/in the view of/i],
    facts: [/experts in international law/, /war crime/],
  },
  '1.3': {
    by: 'report',
    after: '1.2',
    hedges: [/tries to/],
    quoted: ['volunteer initiative'],
    facts: [/Russian side/],
  },
  '1.4': {
    by: 'report',
    after: '1.2',
    hedges: [/at first/i, /sought to/],
    facts: [
      /the Russian side sought/,
      /temporarily occupied territories/,
      /Russian passport/,
      /impossible/,
      /in practice and in law/,
      /Ukrainian citizens/,
      /state services/,
      /emergency services/,
      /social assistance/,
      /even from a job/,
    ],
  },
  '1.5': {
    by: 'report',
    after: '1.2',
    hedges: [/still/],
    facts: [
      /Ukrainian passports/,
      /threats|threatened/,
      /Russian occupation authorities/,
      /constant|all the time/,
      /security checks/,
    ],
  },
  '2.1': {
    by: 'report',
    names: ['Kherson', 'Zaporizhzhia'],
    hedges: [/so-called/],
    quoted: ['military conscription offices'],
    facts: [
      /the Russian side had set up so-called/,
      /southern regions/,
      /men who were of conscription age/,
      /Russian passports/,
      /military summonses/,
      /at once/,
    ],
  },
  '2.2': { by: 'report', hedges: [/so-called/, /offered/], facts: [/contract/, /Russian Armed Forces/] },
  '2.3': { by: 'nrc', hedges: [/most widespread/], quoted: ['covert mobilisation'], facts: [/villages/] },
  '2.4': {
    by: 'nrc',
    hedges: [/likely/, /try/],
    facts: [/Russian side/, /spread/, /conscription effort/, /towns/, /larger cities/, /occupied territories/],
  },
  '3.1': {
    by: 'nrc',
    names: ['eastern Ukraine'],
    hedges: [/earlier/i, /attempts/],
    facts: [/Russian side/, /recruit from prisons/, /temporarily occupied part/],
  },
  '3.2': {
    by: 'nrc',
    hedges: [/in particular/],
    quoted: ['republics'],
    facts: [/Ukrainian courts/, /sentenced/, /before the occupation/, /Russian-governed/],
  },
  '3.3': {
    by: 'nrc-local',
    via: 'nrc',
    names: ['Donetsk', 'Luhansk', '2014'],
    hedges: [/since 2014 or earlier/],
    facts: [
      /illegal Russian occupation administration/,
      /ordered/,
      /local collaborators/,
      /lists of prisoners/,
      /convicted by the Ukrainian authorities/,
      /in prison since/,
    ],
  },
  '3.4': {
    by: 'report',
    after: '3.3',
    facts: [
      /The Russian side has already started recruiting these prisoners/,
      /its occupation forces/,
      /resentment of Ukrainian law enforcement agencies/,
    ],
  },
  '3.5': {
    by: 'report',
    after: '3.3',
    facts: [/refuse to serve/, /threaten prisoners with violence/, /The prison authorities/],
  },
  '4.1': {
    by: 'korotkyh',
    via: 'suspilne',
    names: ['Liudmyla Korotkyh', 'Crimea', '8 November', 'Suspilne', 'CTRC', 'Crimean Tatar Resource Centre'],
    facts: [/manager/, /Ukrainian media outlet/, /illegal mobilisation/, /too|also/],
  },
  '4.2': {
    by: 'report',
    after: '4.1',
    names: ['3,000', 'September 2023'],
    hedges: [/at least/i],
    facts: [/residents of Crimea/, /forcibly mobilised/],
  },
  '4.3': {
    by: 'report',
    after: '4.1',
    names: ['Crimea', 'September 2022'],
    hedges: [/over a year/],
    facts: [/In temporarily occupied Crimea, mobilisation has continued/],
  },
  '4.4': {
    by: 'report',
    after: '4.1',
    hedges: [/claimed/],
    quoted: ['mobilisation'],
    facts: [/at first/i, /Russian occupation forces/, /“mobilisation” was partial/, /expanded/],
  },
  '4.5': {
    by: 'chrg',
    names: ['60,000', 'Crimea', 'Crimean Human Rights Group', 'CHRG'],
    hedges: [/nearly/i],
    facts: [/summonses/, /since mobilisation began/, /Russia’s initial plan for conscription was not met/],
  },
  '4.6': {
    by: 'korotkyh',
    names: ['Korotkyh'],
    hedges: [/tried to disguise/, /may indicate/],
    facts: [
      /the Russian side tried/,
      /regular conscription/,
      /later raised the conscription age/,
      /occupation forces still lack personnel/,
    ],
  },
  '5.1': {
    by: 'report',
    names: ['Crimea'],
    hedges: [/try to avoid/],
    facts: [/conscription notices/, /Russian side/, /en masse/, /public places/],
  },
  '5.2': {
    by: 'korotkyh',
    names: ['Korotkyh'],
    hedges: [/mostly/, /described by the Russian occupation forces as/],
    quoted: ['non-Slavic'],
    facts: [
      /occupation authorities/,
      /markets, at mosques and in other places where people come together/,
      /Crimean Tatars/,
    ],
  },
};
