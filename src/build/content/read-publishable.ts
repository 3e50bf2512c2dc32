import { checkRecord } from '../../model/check-record.ts';
import { Mistakes } from '../../model/mistakes.ts';
import type { Report } from '../../model/report.ts';
import { readContent } from './read-content.ts';

/** Reads the content in this folder; throws `Mistakes` also where it says something else than what was published without saying so. */
export async function readPublishable(directory: string): Promise<Report> {
  const report = await readContent(directory);
  const mistakes = checkRecord(report);
  if (mistakes.length > 0) throw new Mistakes(mistakes);
  return report;
}
