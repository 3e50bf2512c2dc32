import type { Mistake } from '../mistake.ts';
import type { Report } from '../report.ts';
import { toChangedWords } from './corrections/changed-words.ts';
import { checkCorrections } from './corrections/check-corrections.ts';
import { contentFiles } from './content-files.ts';
import { checkWithdrawals } from './withdrawals/check-withdrawals.ts';
import { cover, toSubjects } from './corrections/covering.ts';
import { findDifferences, findRepeated, type Difference } from './differences.ts';
import { checkLog } from './log/check-log.ts';
import { toSteps } from './log/steps.ts';
import { checkAddresses } from './redirects.ts';
import { checkSeals } from './seals/check-seals.ts';
import { findFormerNumber, withoutFollowing } from './withdrawals/shifted.ts';
import { withdrawalMark } from '../statements/withdrawal.ts';
import { isStatement, locateSubject, nameSubject, toEntryLines } from './subjects.ts';

/** Everything that differs from what was published without saying so; where the record itself is not whole, that alone. */
export function checkRecord(report: Report): Mistake[] {
  const log = checkLog(report);
  if (log.length > 0) return log;
  const differences = findDifferences(report);
  const marked = new Set(report.sections.flatMap(({ withdrawn }) => withdrawn));
  const { uncovered } = cover(report.corrections, differences);
  // An entry says why; that something is withdrawn is said where it stood.
  const unmarked = differences.filter(
    ({ kind, subject }) =>
      kind === 'withdrawn' && isStatement(subject) && !subject.includes('/') && !marked.has(subject),
  );
  return [
    ...withoutFollowing(report, withoutRepeated([...new Set([...uncovered, ...unmarked])])).map((difference) =>
      describe(report, difference),
    ),
    ...checkWithdrawals(report),
    ...checkCorrections(report, differences),
    ...checkAddresses(report),
    ...checkSeals(report),
  ];
}

/** Statements of the original whose words are not those that were published: all that is known where a section or a translation cannot be read. */
export function checkRest(report: Report): Mistake[] {
  const log = checkLog(report);
  if (log.length > 0) return log;
  const numbers = new Set(report.sections.map(({ number }) => String(number)));
  const differences = findDifferences(report).flatMap((difference): Difference[] => {
    const { kind, subject } = difference;
    if (kind !== 'changed' || !isStatement(subject) || !numbers.has(subject.split('.')[0] ?? '')) return [];
    // What else is shown with them, as a note where its source speaks first, may come from elsewhere.
    const changes = difference.changes.filter(({ name }) => name === 'text' || name === 'markup');
    return changes.length === 0 ? [] : [{ kind, subject, changes }];
  });
  return cover(report.corrections, differences).uncovered.map((difference) => describe(report, difference));
}

/** What the record does not hold yet, or not as it stands: nothing, once `npm run publish-record` has run. */
export function checkPublished(report: Report): Mistake[] {
  const remedy = 'Run `npm run publish-record`, and commit what it writes.';
  return findDifferences(report).map(({ subject }) => {
    const what = `${nameSubject(subject)} is not in the record as it stands.`;
    return { file: contentFiles.record, what, remedy };
  });
}

/** What is told elsewhere is not told once more: what changed only because something else did, and lost addresses. */
function withoutRepeated(differences: readonly Difference[]): Difference[] {
  return differences.filter((difference) => {
    // Of a source or section that is gone, its address tells.
    const { subject, kind } = difference;
    if (kind === 'withdrawn' && differences.some((other) => subject.endsWith(`/${other.subject}`))) return false;
    if (kind !== 'changed') return !/^(?:.*\/)?(?:source|section)\//.test(subject);
    const { changes } = difference;
    return changes.some(({ name }) => {
      const repeated = findRepeated(subject, name);
      return !differences.some(
        (cause) => cause.subject !== subject && repeated !== undefined && cause.subject.startsWith(repeated),
      );
    });
  });
}

function describe(report: Report, difference: Difference): Mistake {
  const { subject } = difference;
  const place = locateSubject(report, subject);
  const name = nameSubject(subject);
  const day = toSteps(report.record).get(subject)?.at(-1)?.day ?? '';
  if (difference.kind === 'changed') return { ...place, ...describeChange(report, difference, day) };
  if (difference.kind === 'withdrawn') {
    const [[part, before] = ['', '']] = Object.entries(difference.parts);
    const told = `\n    ${part}: [-${before}-]`;
    const isMarked = report.sections.some(({ withdrawn }) => withdrawn.includes(subject));
    const isSaid = report.corrections.some((entry) => toSubjects(entry).includes(subject));
    if (isMarked) {
      const what = `${name}, published on ${day}, is withdrawn, and nothing says why.${told}`;
      return { rule: 'withdrawal-unsaid', ...place, what, remedy: toWaysOut('Put it back, or', subject) };
    }
    const mark = isStatement(subject) ? `put \`${withdrawalMark}\` where it stood` : '';
    const what = `${name}, published on ${day}, is gone.${told}`;
    const remedy = isSaid
      ? `Put it back, or ${mark}.`
      : toWaysOut(['Put it back, or', mark, mark && 'and'].filter(Boolean).join(' '), subject);
    return { rule: 'published-gone', ...place, what, remedy };
  }
  const what = `${name} was withdrawn on ${day}, and its number is in use again.`;
  const remedy = `Put \`${withdrawalMark}\` back in its place, and the words behind those that were published: what comes back gets a number of its own.`;
  return { rule: 'number-used-again', ...place, what, remedy };
}

function describeChange(
  report: Report,
  difference: Difference & { readonly kind: 'changed' },
  day: string,
): Omit<Mistake, 'file'> {
  const { subject, changes } = difference;
  const lines = changes.map(({ name, before, after }) => `  ${name}: ${tellChange(before, after)}`);
  const moved = findMoved(report, subject, changes.find(({ name }) => name === 'text')?.before);
  const former = moved === undefined ? findFormerNumber(report, difference) : undefined;
  const told = [
    ...(moved === undefined ? [] : [`Its words stand at ${moved} now: a published number stays with its words.`]),
    ...(former === undefined
      ? []
      : [`The words of ${former} stand here now: a published number stays with its words.`]),
  ];
  const instead =
    former !== undefined
      ? `Put back what was published or, where a statement was taken away, put \`${withdrawalMark}\` in its place; or`
      : moved === undefined
        ? 'Put back what was published, or'
        : 'Put it back under its number, with new statements at the end of the section, or';
  const what = [`${nameSubject(subject)} is not what was published on ${day}.`, ...lines, ...told].join('\n  ');
  return { rule: 'published-changed', what, remedy: toWaysOut(instead, subject) };
}

function tellChange(before: string | undefined, after: string | undefined): string {
  if (before !== undefined && after !== undefined) return toChangedWords(before, after);
  return before === undefined ? `{+${after ?? ''}+}` : `[-${before}-]`;
}

/** The number under which these words stand now. */
function findMoved({ sections }: Report, subject: string, text: string | undefined): string | undefined {
  const statements = sections.flatMap((section) => section.statements);
  const found = statements.find((statement) => statement.text === text)?.number;
  return found === subject ? undefined : found;
}

function toWaysOut(instead: string, subject: string): string {
  const lines = toEntryLines(subject).map((line) => `    ${line}`);
  return [`${instead} say openly what was changed, in ${contentFiles.corrections}:`, ...lines].join('\n  ');
}
