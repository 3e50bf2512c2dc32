import type { Wording } from '../../wording/wording.ts';
import type { Attribution, Note, Report, Source, Statement } from '../report.ts';
import { getIndex } from '../report-index.ts';
import { toLabel } from './runs.ts';

/** One of those who stand behind a statement, in parts: everybody who tells who says it joins these. */
export interface Speaker {
  readonly source: Source;
  /** The body that a person belongs to. */
  readonly body: Source | undefined;
  /** Those through whom the words reached the report, nearest first; the report itself, through which all did, is none of them. */
  readonly chain: readonly Source[];
  /** What the footnote says of where it was said. */
  readonly note: Note | undefined;
  /** Where the report itself speaks: the statement of another source that this one follows. */
  readonly after: string | undefined;
}

/** What tells who is behind a statement: its marks, the notes under them, and whom it follows. */
type Attributed = Pick<Statement, 'attributions' | 'after' | 'section'>;

/** Those who stand behind a statement, in the order of its marks. */
export function toSpeakers(report: Report, { attributions, after, section }: Attributed): Speaker[] {
  const notes = report.sections[section - 1]?.notes;
  return attributions.map((attribution) => ({
    ...toSpeaker(report, attribution),
    note: notes?.[toLabel(attribution)],
    after: getSource(report, attribution.source).itself ? after : undefined,
  }));
}

/** A source as one who speaks, through whom it always does or, at one place, through the one that its mark names. */
export function toSpeaker(report: Report, { source: id, via }: Attribution): Speaker {
  const source = getSource(report, id);
  const chain = toChain(report, via ?? source.via).filter(({ itself }) => !itself);
  const body = source.at === undefined ? undefined : getSource(report, source.at);
  return { source, body, chain, note: undefined, after: undefined };
}

function toChain(report: Report, via: string | undefined): Source[] {
  if (via === undefined) return [];
  const next = getSource(report, via);
  return [next, ...toChain(report, next.via)];
}

/** The source with this id; the checks before a build see to it that there is one. */
export function getSource(report: Report, id: string): Source {
  const source = getIndex(report).sources.get(id);
  if (!source) throw new Error(`No source has the id ${id}.`);
  return source;
}

/** The short name of a source where it has one, its name otherwise. */
export function toShortName(source: Source): string {
  return source.short ?? source.name;
}

/** Through whom the words came, in words: “via the Gazette”; by short names, or as `toName` gives them. */
export function describeChain({ chain }: Speaker, wording: Wording, toName = toShortName): string[] {
  return chain.map((link) => wording.report.via(toName(link)));
}

/** Who speaks, in words: “Anna Long, RO”. */
export function nameSpeaker({ source, body }: Speaker): string {
  return [source.name, ...(body ? [toShortName(body)] : [])].join(', ');
}

/** What ties a speaker to the statement, in words: its kind and through whom it speaks, or that no speaker is named. */
export function describeTie(speaker: Speaker, wording: Wording): string {
  const words = wording.report;
  const { source, after } = speaker;
  if (source.itself) return after === undefined ? words.noSpeaker : words.noSpeakerAfter(after);
  return [words.kinds[source.kind], ...describeChain(speaker, wording)].join(', ');
}

/** Who says it, whole: “Anna Long, RO, named person, via the Gazette”. */
export function describeSpeaker(speaker: Speaker, wording: Wording): string {
  return `${nameSpeaker(speaker)}, ${describeTie(speaker, wording)}`;
}

/** Who is to be credited, by full names: “Anna Long, via The Gazette”. */
export function creditSpeaker(speaker: Speaker, wording: Wording): string {
  return [speaker.source.name, ...describeChain(speaker, wording, ({ name }) => name)].join(', ');
}

/** What a source is, in words: its role and body, its kind, and through whom it speaks. */
export function describeSource(speaker: Speaker, wording: Wording): string[] {
  const { source, body } = speaker;
  const role =
    source.role !== undefined && body !== undefined
      ? wording.report.role(source.role, body.name)
      : (source.role ?? body?.name);
  return [...(role === undefined ? [] : [role]), wording.report.kinds[source.kind], ...describeChain(speaker, wording)];
}
