import type { Wording } from '../../wording/wording.ts';
import type { Report, Source, Statement } from '../report.ts';
import { getIndex } from '../report-index.ts';

/** The part of a statement that says who is behind it. */
type Attributed = Pick<Statement, 'number' | 'sources'>;

/** Consecutive statements of the same sources. */
export interface AttributionRun<S extends Attributed = Statement> {
  /** “3.1–3.2”, or “3.3” for one statement. */
  readonly label: string;
  readonly statements: readonly [S, ...S[]];
  readonly sources: Statement['sources'];
}

/** Consecutive statements of the same sources, as one run: 3.1–3.2 NRC, 3.3 its contacts. */
export function toRuns<S extends Attributed>(statements: readonly S[]): AttributionRun<S>[] {
  const groups: [S, ...S[]][] = [];
  for (const statement of statements) {
    const group = groups.at(-1);
    if (group && haveSameSources(group[0], statement)) group.push(statement);
    else groups.push([statement]);
  }
  return groups.map((group) => {
    const last = group.at(-1) ?? group[0];
    const label = group.length === 1 ? group[0].number : `${group[0].number}–${last.number}`;
    return { label, statements: group, sources: group[0].sources };
  });
}

function haveSameSources(one: Attributed, other: Attributed): boolean {
  return one.sources.toSorted().join(' ') === other.sources.toSorted().join(' ');
}

/** The source with this id; the checks before a build see to it that there is one. */
export function getSource(report: Report, id: string): Source {
  const source = getIndex(report).sources.get(id);
  if (!source) throw new Error(`No source has the id ${id}.`);
  return source;
}

/** Those through whom a source’s words reached the report, nearest first. */
export function toChain(report: Report, source: Source): Source[] {
  if (source.via === undefined) return [];
  const next = getSource(report, source.via);
  return [next, ...toChain(report, next)];
}

/** How a statement is tied to a source: it speaks itself, carries another’s words, or is the body that a speaker belongs to. */
export type Tie = 'speaks' | 'carries' | 'belongs';

/** Every statement that a source has a part in, in the order of the report, with the part it has. */
function toStatementsOf(report: Report, source: Source): { statement: Statement; speaker: Source; tie: Tie }[] {
  return report.sections.flatMap(({ statements }) =>
    statements.flatMap((statement) =>
      statement.sources.flatMap((id) => {
        const speaker = getSource(report, id);
        const tie = findTie(report, speaker, source);
        return tie === undefined ? [] : [{ statement, speaker, tie }];
      }),
    ),
  );
}

function findTie(report: Report, speaker: Source, source: Source): Tie | undefined {
  if (speaker.id === source.id) return 'speaks';
  if (toChain(report, speaker).some(({ id }) => id === source.id)) return 'carries';
  return speaker.at === source.id ? 'belongs' : undefined;
}

/** The statements that a source has a part in, grouped by the part and by who speaks. */
export function toParts(report: Report, source: Source): { speaker: Source; tie: Tie; statements: Statement[] }[] {
  const groups = new Map<string, { speaker: Source; tie: Tie; statements: Statement[] }>();
  for (const { statement, speaker, tie } of toStatementsOf(report, source)) {
    const group = groups.get(speaker.id) ?? { speaker, tie, statements: [] };
    group.statements.push(statement);
    groups.set(speaker.id, group);
  }
  const order: readonly Tie[] = ['speaks', 'carries', 'belongs'];
  return [...groups.values()].toSorted((one, other) => order.indexOf(one.tie) - order.indexOf(other.tie));
}

/** The short name of a source where it has one, its name otherwise. */
export function toShortName(source: Source): string {
  return source.short ?? source.name;
}

/** Through whom a source’s words reached the report, in words: “via the Gazette”. */
export function describeChain(report: Report, source: Source, wording: Wording, toName = toShortName): string[] {
  return toChain(report, source).map((link) =>
    link.itself ? wording.report.viaItself : wording.report.via(toName(link)),
  );
}

/** What a source is, in words: its role and body, its kind, and through whom it speaks. */
export function describeSource(report: Report, source: Source, wording: Wording): string[] {
  const body = source.at === undefined ? undefined : getSource(report, source.at).name;
  const role =
    source.role !== undefined && body !== undefined ? wording.report.role(source.role, body) : (source.role ?? body);
  return [
    ...(role === undefined ? [] : [role]),
    wording.report.kinds[source.kind],
    ...describeChain(report, source, wording),
  ];
}

/** What ties a source to one statement, in words: its kind and through whom it speaks, or that no speaker is named. */
export function describeTie(report: Report, statement: Statement, source: Source, wording: Wording): string {
  const words = wording.report;
  if (!source.itself) return [words.kinds[source.kind], ...describeChain(report, source, wording)].join(', ');
  return statement.after === undefined ? words.noSpeaker : words.noSpeakerAfter(statement.after);
}
