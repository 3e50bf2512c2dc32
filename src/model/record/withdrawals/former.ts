import { once } from '../../once.ts';
import { getIndex } from '../../report-index.ts';
import type { Report, Source } from '../../report.ts';
import { toStatementNumbers } from '../history.ts';
import { getLife } from '../log/life.ts';
import { toFirstId } from '../shown.ts';

const getFormer = once(groupFormer);

/** The numbers of statements that were published as those of a source, and are not any more. */
export function toFormerNumbers(report: Report, source: Source): readonly string[] {
  return getFormer(report).get(toFirstId(source)) ?? [];
}

// Once for all sources: each of thousands of pages would walk all statements otherwise.
function groupFormer(report: Report): ReadonlyMap<string, readonly string[]> {
  const { statements, sources } = getIndex(report);
  const groups = new Map<string, string[]>();
  for (const number of toStatementNumbers(report)) {
    const present = statements.get(number)?.sources.map((id) => toFirstId(sources.get(id) ?? { id, formerly: [] }));
    const ever = getLife(report, number).flatMap(({ parts }) => parts?.sources?.split('; ') ?? []);
    for (const id of new Set(ever.map((one) => one.replace(/:.*$/, '')))) {
      if (!present?.includes(id)) groups.set(id, [...(groups.get(id) ?? []), number]);
    }
  }
  return groups;
}
