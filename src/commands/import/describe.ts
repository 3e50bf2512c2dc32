import type { Findings } from './findings.ts';
import type { BroughtIn } from './write/bring-in.ts';

const shownFiles = 6;

/** What an import did, in a few lines; every word that was found and every file where details are asked for. */
export function describe(
  file: string,
  folder: string,
  brought: BroughtIn,
  findings: Findings,
  details: boolean,
): string {
  const { sections, statements, sources, equal, sameAsBefore, language, kept, files } = brought;
  const notes = [
    count(sources, 'draft source from notes', 'draft sources from notes'),
    ...(equal === 0 ? [] : [`${String(equal)} notes equal to others`]),
    ...(sameAsBefore === 0 ? [] : [`${String(sameAsBefore)} “ibid.” resolved`]),
  ];
  const shown = details ? files : files.slice(0, shownFiles);
  const more = files.length - shown.length;
  const isShort = !details && findings.told.length > 0;
  return [
    `${file}: ${count(sections, 'section', 'sections')}, ${count(statements, 'statement', 'statements')}, language ${language}.`,
    ...(sources === 0 ? [] : [`  Notes: ${notes.join(', ')}.`]),
    ...findings.toLines(details).map((line) => `  ${line}`),
    ...(isShort ? ['  All of it, word by word: add --details.'] : []),
    ...(kept === undefined ? [] : [`What stood in ${folder}/ is kept in ${kept}/.`]),
    `Written into ${folder}/:`,
    ...shown.map((name) => `  ${name}`),
    ...(more > 0 ? [`  and ${String(more)} more`] : []),
    '',
    `What has no note is credited to the report itself at first.`,
    'Next: title, lead and origin in report.yaml; then who says what. Every section and source carries `draft: true`:',
    'delete that line once you have read it. Until then each build tells how many are left, and nothing can be published.',
  ].join('\n');
}

function count(number: number, one: string, many: string): string {
  return `${String(number)} ${number === 1 ? one : many}`;
}
