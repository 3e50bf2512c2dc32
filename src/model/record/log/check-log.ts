import type { Mistake } from '../../mistake.ts';
import type { Publication } from '../../../schema/record.ts';
import type { Report } from '../../report.ts';
import { contentFiles } from '../content-files.ts';
import { toHash, toShownRoot } from './canonical.ts';
import { toLastShown, toSteps } from './steps.ts';
import { isStatement } from '../subjects.ts';

const file = contentFiles.record;
const restore = 'Restore content/record.json as it was committed last; only `npm run publish-record` writes it.';

/** The log is whole: it continues from publication to publication, and ends where `report.yaml` says. */
export function checkLog(report: Report): Mistake[] {
  return [...checkChain(report), ...checkEnd(report), ...checkContent(report)].slice(0, 1);
}

function checkEnd({ record, settings, locate }: Report): Mistake[] {
  const { publications } = record;
  const last = publications.at(-1);
  const [number, hash] = settings.published?.split(' ') ?? [];
  if (last ? number === String(last.number) && hash === toHash(last) : number === undefined) return [];
  if (!last || Number(number) > publications.length) {
    const what = last
      ? `The record ends with publication ${String(last.number)}, and report.yaml says that publication ${number ?? ''} was the last.`
      : `There is no record, and report.yaml says that publication ${number ?? ''} was the last.`;
    return [{ rule: last ? 'record-shortened' : 'record-gone', file, what, remedy: restore }];
  }
  const what = `report.yaml does not say that publication ${String(last.number)} was the last, with the hash that the record gives it.`;
  const remedy = `Restore both files as they were committed last. Where \`npm run publish-record\` was interrupted, write this into report.yaml:\n    published: ${String(last.number)} ${toHash(last)}`;
  const settingsFile = contentFiles.settings;
  return [{ rule: 'record-elsewhere', file: settingsFile, ...locate?.(settingsFile, ['published']), what, remedy }];
}

function checkChain({ record: { publications }, locate }: Report): Mistake[] {
  return publications.flatMap((publication, index): Mistake[] => {
    const before = publications[index - 1];
    const place = { file, ...locate?.(file, ['publications', index]) };
    const number = String(publication.number);
    if (publication.number !== index + 1 || publication.previous !== (before && toHash(before))) {
      const what = `Publication ${number} does not continue ${before ? `publication ${String(before.number)}` : 'nothing'}: one of them was edited or taken out, or two editors published at the same time.`;
      const remedy = `${restore} Where two published, run \`npm run publish-record -- --rebase\`.`;
      return [{ rule: 'record-branched', ...place, what, remedy }];
    }
    if (before && publication.day < before.day) {
      const what = `Publication ${number} is of ${publication.day}, and the one before of ${before.day}.`;
      return [{ rule: 'record-backwards', ...place, what, remedy: restore }];
    }
    return [];
  });
}

/** What stood before each change is what was published, no number is used again, and the end is what the hashes stand for. */
function checkContent({ record, locate }: Report): Mistake[] {
  const { publications } = record;
  const last = publications.at(-1);
  if (!last) return [];
  const broken = publications.find((publication) => findBreak(record, publication) !== undefined);
  const subject = broken && findBreak(record, broken);
  if (!broken && toShownRoot(toLastShown(record)) === last.root) return [];
  const of = broken ?? last;
  const what = `Publication ${String(of.number)} was changed by hand${subject === undefined ? '' : `: what it says of ${subject} does not follow from those before`}.`;
  const place = { file, ...locate?.(file, ['publications', of.number - 1]) };
  return [{ rule: 'record-forged', ...place, what, remedy: restore }];
}

function findBreak(
  record: Report['record'],
  { number, added, addresses, corrections }: Publication,
): string | undefined {
  const steps = toSteps(record);
  const partsBefore = (subject: string) => steps.get(subject)?.findLast((step) => step.publication < number)?.parts;
  const again = Object.keys(added).find(
    (subject) => partsBefore(subject) ?? (isStatement(subject) && steps.get(subject)?.[0]?.publication !== number),
  );
  const changed = corrections.flatMap((correction) => Object.entries(correction.changed));
  const [changedOtherwise] =
    changed.find(([subject, { before }]) =>
      Object.entries(before).some(([name, text]) => partsBefore(subject)?.[name] !== text),
    ) ?? [];
  const named = [...Object.keys(addresses), ...corrections.flatMap(({ withdrawn }) => withdrawn)];
  return again ?? changedOtherwise ?? named.find((subject) => !partsBefore(subject));
}
