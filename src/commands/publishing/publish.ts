import path from 'node:path';
import { checkFinished } from '../../content/checks/finished/check-finished.ts';
import { readFolder } from '../../content/read-content.ts';
import { toPublishableReport } from '../../content/reading/reading.ts';
import { Mistakes, toRefusal } from '../../model/mistake.ts';
import { contentFiles } from '../../model/record/content-files.ts';
import { toAnchor, toNextRecord } from '../../model/record/next-record.ts';
import type { PublishedRecord } from '../../schema/record.ts';
import { askPublished, findBranch } from './ask-published.ts';
import { replace, toCorrectionsText, withEnd } from './write-files.ts';

/** How a publication is made. */
interface Publishing {
  /** The folder of the content. */
  readonly directory: string;
  /** Where the site is published, which is asked for its record. */
  readonly address: string | undefined;
  /** The moment of publishing. */
  readonly now: Date;
  /** True where the site is published for the first time, and has no record that could be asked for. */
  readonly isFirst?: boolean;
}

/** Publishes the report as it stands: writes the record and its end, empties the corrections, and tells what it did. */
export async function publish({ directory, address, now, isFirst = false }: Publishing): Promise<string> {
  const report = toPublishableReport(await readFolder(directory));
  const unfinished = checkFinished(report);
  if (unfinished.length > 0) throw new Mistakes(unfinished);
  const { published } = report.settings;
  const witness = await compareWithSite(address ?? report.settings.address, report.record, isFirst);
  const day = now.toISOString().slice(0, 10);
  const last = report.record.publications.at(-1);
  if (last && day < last.day) {
    const what = `The clock of this machine says ${day}, and the last publication is of ${last.day}.`;
    throw toRefusal(contentFiles.record, what, 'Put the clock right: days never go backwards.');
  }
  const record = toNextRecord(report, day);
  const next = record.publications.at(-1);
  if (!next || next === last)
    return `${witness}There is nothing to publish: the report stands as publication ${published?.split(' ')[0] ?? ''} has it.`;
  await replace(path.join(directory, 'record.json'), () => `${JSON.stringify(record, undefined, 2)}\n`);
  await replace(path.join(directory, 'report.yaml'), (text) => withEnd(text, toAnchor(record) ?? ''));
  await replace(path.join(directory, 'corrections.yaml'), () => toCorrectionsText('[]\n'));
  const count = Object.keys(next.added).length;
  return `${witness}Publication ${String(next.number)} of ${day}: ${String(count)} added, ${String(next.corrections.length)} corrections. Commit record.json, report.yaml and corrections.yaml together.`;
}

async function compareWithSite(address: string, record: PublishedRecord, isFirst: boolean): Promise<string> {
  const answer = await askPublished(address);
  const isBegun = record.publications.length > 0;
  if (answer.kind === 'silent' && (isBegun || isFirst))
    return `${address} could not be asked for its record: ${answer.reason}.\n`;
  if (answer.kind !== 'log') {
    if (isFirst) return '';
    const what =
      answer.kind === 'none'
        ? `There is no record at ${address}.`
        : `There is no record here, and ${address} could not be asked for its own: ${answer.reason}.`;
    throw toRefusal(
      contentFiles.record,
      what,
      'Is it published there for the first time? Then say so: `npm run publish-record -- --first`.',
    );
  }
  const branch = findBranch(answer.record, record);
  if (branch === undefined) return '';
  const what = `Publication ${String(branch)} is published at ${address}, and this record does not hold it as it stands there.`;
  throw toRefusal(
    contentFiles.record,
    what,
    'Merge the branch that was published, then run `npm run publish-record -- --rebase`: what readers saw once stays.',
  );
}
