import type { Publication, PublishedRecord } from '../../schema/record.ts';
import { Mistakes } from '../mistake.ts';
import type { Report } from '../report.ts';
import { checkRecord } from './check-record.ts';
import { cover } from './corrections/covering.ts';
import { findDifferences } from './differences.ts';
import { toHash, toShownRoot } from './log/canonical.ts';
import { toShown } from './shown.ts';

/** The record once the report is published on this day, the same where there is nothing to publish; throws `Mistakes` where a change is not said openly. */
export function toNextRecord(report: Report, day: string): PublishedRecord {
  const mistakes = checkRecord(report);
  if (mistakes.length > 0) throw new Mistakes(mistakes);
  const { publications } = report.record;
  const differences = findDifferences(report);
  if (differences.length === 0) return report.record;
  const added = differences.flatMap((difference) =>
    difference.kind === 'added' || difference.kind === 'returned'
      ? [[difference.subject, difference.parts] as const]
      : [],
  );
  const addresses = differences.flatMap((difference) => {
    const changes = difference.kind === 'changed' ? difference.changes : [];
    const address = changes.find(({ name }) => name === 'address')?.after;
    return address === undefined ? [] : [[difference.subject, address] as const];
  });
  const { corrections } = cover(report.corrections, differences);
  const previous = publications.at(-1);
  const next: Publication = {
    number: publications.length + 1,
    day,
    ...(previous ? { previous: toHash(previous) } : {}),
    added: Object.fromEntries(added),
    addresses: Object.fromEntries(addresses),
    corrections: [...corrections],
    root: toShownRoot(toShown(report)),
  };
  return { publications: [...publications, next] };
}

/** What `report.yaml` says of the record: the number of the last publication, and its hash. */
export function toAnchor({ publications }: PublishedRecord): string | undefined {
  const last = publications.at(-1);
  return last && `${String(last.number)} ${toHash(last)}`;
}

/** The report as it stands once it is published on this day: recorded, and with nothing left to be said. */
export function toPublished(report: Report, day: string): Report {
  const record = toNextRecord(report, day);
  return { ...report, record, corrections: [], settings: { ...report.settings, published: toAnchor(record) } };
}
