import type { Data, Person } from 'csl-json';
import type { Edition } from '../edition.ts';
import type { Report, Statement } from '../report.ts';
import { toSpeakers } from '../speakers/who-says.ts';

/** Something to cite in CSL-JSON, with its contributors, which its types do not know yet. */
export type Reference = Data & { contributor?: Person[] };

/** Who words what is cited: its publisher, or its editors where no publisher is named. The report itself names no author. */
export function toAuthor({ report, wording }: Edition): Pick<Reference, 'author' | 'publisher'> {
  const { publisher } = report.settings;
  if (publisher === undefined) return { author: [{ literal: wording.report.editors }] };
  return { author: [{ literal: publisher.name }], publisher: publisher.name };
}

/** Those who say a statement, as contributors: the words are not theirs. The report itself is what is cited, and none of them. */
export function toContributors(report: Report, statement: Statement): Pick<Reference, 'contributor'> {
  const speakers = toSpeakers(report, statement).filter(({ source }) => !source.itself);
  const contributor = speakers.map(({ source }) => toCreator(source.name, source.kind === 'named person'));
  return contributor.length === 0 ? {} : { contributor };
}

/** A name as it is filed: `Long, Anna`, or the whole name of what has no family name. */
export function toFiledName({ family, given, literal }: Person): string {
  return literal ?? [family, given].filter(Boolean).join(', ');
}

// Readers of metadata take the last word of a person’s name for the family’s: all forms shall agree with them.
function toCreator(name: string, isPerson: boolean): Person {
  const [, given, family] = (isPerson ? /^([^,]+) ([^ ,]+)$/.exec(name) : undefined) ?? [];
  return given !== undefined && family !== undefined ? { family, given } : { literal: name };
}
