import { toChangedWords } from './changed-words.ts';
import { checkCorrections } from './check-corrections.ts';
import { contentFiles } from './content-files.ts';
import { toFingerprint } from './fingerprint.ts';
import type { Mistake } from '../mistake.ts';
import { findChanges, findUnpublished, type Change } from './record-changes.ts';
import { checkAddresses } from './redirects.ts';
import type { Report } from '../report.ts';
import { routes } from '../routes.ts';

const { corrections, record } = contentFiles;

/** Everything that differs from what was published without saying so. */
export function checkRecord(report: Report): Mistake[] {
  return [
    ...checkFingerprints(report),
    ...findChanges(report)
      .filter(({ covered }) => !covered)
      .map((change) => describeChange(report, change)),
    ...checkCorrections(report),
    ...checkAddresses(report),
  ];
}

/** What the record does not hold yet, or not as it stands: nothing, once `npm run publish-record` has run. */
export function checkPublished(report: Report): Mistake[] {
  const remedy = 'Run `npm run publish-record`, and commit content/record.json.';
  const unpublished = findUnpublished(report).map((number) => `Statement ${number} is not in the record yet.`);
  const { sections, sources } = report.record;
  const addresses = [
    ...report.sections.flatMap(({ id }) => (sections.includes(id) ? [] : routes.section(id))),
    ...report.sources.flatMap(({ id }) => (sources.includes(id) ? [] : routes.source(id))),
  ].map((address) => `The address \`${address}\` is not in the record yet.`);
  const corrected = findChanges(report).map(
    ({ recorded }) => `The record holds statement ${recorded.number} as it was before.`,
  );
  return [...unpublished, ...addresses, ...corrected].map((what) => ({ file: record, what, remedy }));
}

/** The fingerprints in the record are those of the words in the record. */
function checkFingerprints(report: Report): Mistake[] {
  return report.record.statements.flatMap(({ number, earlier, ...present }, index) =>
    [...earlier, present].flatMap((words) => {
      const own = words.textFingerprint === toFingerprint(words.text);
      if (own && words.attributionFingerprint === toFingerprint(words.attribution)) return [];
      const what = `The record of statement ${number} was changed by hand: its fingerprint is not that of its words.`;
      const place = { file: record, ...report.locate?.(record, ['statements', index]) };
      return [
        { rule: 'record-forged', ...place, what, remedy: 'Restore content/record.json as it was committed last.' },
      ];
    }),
  );
}

function describeChange(report: Report, { recorded, now, parts, movedTo }: Change): Mistake {
  const { number, day } = recorded;
  const lines = !now
    ? [
        `Statement ${number}, published on ${day}, is gone.`,
        ...tellFingerprint('text', recorded.textFingerprint, undefined),
        `  text: [-${recorded.text}-]`,
      ]
    : parts.includes('returned')
      ? [`Statement ${number} was withdrawn on ${recorded.withdrawn ?? day}, and its number is in use again.`]
      : [
          `Statement ${number} is not what was published on ${day}.`,
          ...(parts.includes('text')
            ? tell('text', recorded.text, recorded.textFingerprint, now.text, now.textFingerprint)
            : []),
          ...(parts.includes('attribution')
            ? tell(
                'attribution',
                recorded.attribution,
                recorded.attributionFingerprint,
                now.attribution,
                now.attributionFingerprint,
              )
            : []),
        ];
  const moved =
    movedTo === undefined ? [] : [`Its words stand at ${movedTo} now: a published number stays with its words.`];
  return {
    rule: now ? 'published-statement-changed' : 'published-statement-gone',
    ...toPlace(report, { recorded, now }),
    what: [...lines, ...moved].join('\n  '),
    remedy: toWaysOut(number, movedTo),
  };
}

/** Where the statement begins; where the last one of its section begins, if it is gone; else its entry in the record. */
function toPlace(report: Report, { recorded, now }: Pick<Change, 'recorded' | 'now'>): Pick<Mistake, 'file' | 'line'> {
  const section = report.sections.find(({ id }) => id === (now?.section ?? recorded.section));
  if (!section)
    return { file: record, ...report.locate?.(record, ['statements', report.record.statements.indexOf(recorded)]) };
  const index = now ? section.statements.findIndex(({ number }) => number === recorded.number) : -1;
  const file = contentFiles.section(section);
  return { file, ...report.locate?.(file, ['statements', index < 0 ? section.statements.length - 1 : index]) };
}

function tell(part: string, before: string, published: string, after: string, present: string): string[] {
  return [...tellFingerprint(part, published, present), `  ${part}: ${toChangedWords(before, after)}`];
}

function tellFingerprint(part: string, published: string, present: string | undefined): string[] {
  return [`  ${part}, published: ${published}`, ...(present === undefined ? [] : [`  ${part}, now:       ${present}`])];
}

function toWaysOut(number: string, movedTo: string | undefined): string {
  const back =
    movedTo === undefined
      ? 'Put back what was published, or'
      : 'Put it back under its number, with new statements at the end of the section, or';
  const entry = [
    `- statement: "${number}"`,
    '  day: "YYYY-MM-DD"',
    '  what: What was changed.',
    '  why: Why it was changed.',
  ];
  return [`${back} say openly what was changed, in ${corrections}:`, ...entry.map((line) => `    ${line}`)].join(
    '\n  ',
  );
}
