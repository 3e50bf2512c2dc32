import type { Report, Statement } from '../report.ts';

/** The statements of a report, the shortest first: it makes the command that is easiest to read. */
export function toShortestFirst({ sections }: Report): Statement[] {
  return sections.flatMap(({ statements }) => statements).toSorted((one, other) => one.text.length - other.text.length);
}
