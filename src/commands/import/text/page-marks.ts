import type { Findings } from '../findings.ts';

/** A page number by itself, with what may stand around it. */
const pageNumber =
  /^[\s\-–—|.[\]]*(?:(?:page|p\.|стор\.|стр\.|с\.|сторінка|страница)\s*)?(?:\d{1,4}|[ivxlc]{1,7})(?:\s*(?:of|\/|з|из)\s*\d{1,4})?[\s\-–—|.[\]]*$/iu;

/** A line that stands at the head or the foot of so many pages is no text. */
const repeated = 3;

/** The text without page numbers and running heads, where form feeds part its pages; a paragraph that runs on is joined. */
export function withoutPageMarks(text: string, findings: Findings): string {
  const pages = text.split('\f').map((page) => page.split('\n'));
  if (pages.length < 2) return text;
  const edges = pages.flatMap((lines) => [...new Set([findEdge(lines, 1), findEdge(lines, -1)])]).filter(Boolean);
  const counts = Map.groupBy(edges, toPattern);
  const isMark = (line: string): boolean =>
    pageNumber.test(line) || (counts.get(toPattern(line))?.length ?? 0) >= repeated;
  for (const lines of pages) {
    for (const step of [1, -1] as const) {
      for (let edge = findEdge(lines, step); edge !== '' && isMark(edge); edge = findEdge(lines, step)) {
        lines.splice(step === 1 ? lines.indexOf(edge) : lines.lastIndexOf(edge), 1);
        findings.tell('Page numbers and running heads left out', edge.trim());
      }
    }
  }
  return pages.map((lines) => lines.join('\n').replace(/^\n+|\s+$/g, '')).reduce(joinPages);
}

function findEdge(lines: readonly string[], step: 1 | -1): string {
  const isWritten = (line: string): boolean => line.trim() !== '';
  return (step === 1 ? lines.find(isWritten) : lines.findLast(isWritten)) ?? '';
}

function toPattern(line: string): string {
  return line.trim().replace(/\d+/g, '0').toLowerCase();
}

function joinPages(before: string, page: string): string {
  const runsOn = /[\p{L}\p{N},;\-–]$/u.test(before) && /^\s*\p{Ll}/u.test(page);
  return `${before}${runsOn ? '\n' : '\n\n'}${page}`;
}
