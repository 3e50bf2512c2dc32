import process from 'node:process';
import { checkRecord } from '../model/record/check-record.ts';
import { Mistakes, type Mistake } from '../model/mistake.ts';
import type { Report } from '../model/report.ts';
import { inFolder } from './folder.ts';
import { isAddress } from './site-address.ts';
import { readContent } from './read-content.ts';

/** Reads the content in this folder; throws `Mistakes` also where it says something else than what was published without saying so. */
export async function readPublishable(directory: string): Promise<Report> {
  try {
    const report = await readContent(directory);
    const mistakes = [...checkRecord(report), ...checkEnvironment()];
    if (mistakes.length > 0) throw new Mistakes(mistakes);
    return report;
  } catch (error) {
    if (!(error instanceof Mistakes)) throw error;
    throw new Mistakes(error.mistakes.map(inFolder));
  }
}

function checkEnvironment(): Mistake[] {
  const address = process.env.SITE_ADDRESS;
  const isSound: boolean = address === undefined || isAddress(address);
  if (isSound) return [];
  const what = `\`${String(address)}\` is not an address.`;
  return [{ file: 'SITE_ADDRESS', what, remedy: 'Write a full one, as in `https://report.example/some/path/`.' }];
}
