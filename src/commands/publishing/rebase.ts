import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { parse, stringify } from 'yaml';
import { mergeConflict } from '../../content/checks/files/merge-conflict.ts';
import { Mistakes, toRefusal } from '../../model/mistake.ts';
import { contentFiles } from '../../model/record/content-files.ts';
import { toEntries } from '../../model/record/corrections/entries.ts';
import { toHash } from '../../model/record/log/canonical.ts';
import { toAnchor } from '../../model/record/next-record.ts';
import { reportSettingsSchema } from '../../schema/report-settings.ts';
import type { Publication } from '../../schema/record.ts';
import { askPublished } from './ask-published.ts';
import { findLogs, takeSide } from './two-logs.ts';
import { replace, toCorrectionsText, withEnd } from './write-files.ts';

/**
 * Where two editors published without knowing of each other, puts the publications of one behind those of the other:
 * the record becomes the log of the one, and what the other’s said stands in `corrections.yaml` again, to be published.
 * First is what readers have seen; where the site holds neither, what was published earlier. Tells what it did.
 */
export async function rebase(directory: string, named: string | undefined): Promise<string> {
  const [one, other, ...more] = await findLogs(directory);
  if (!one || !other || more.length > 0) {
    const what = one
      ? 'There is one record here, which continues from publication to publication.'
      : 'There is no record here.';
    throw toRefusal(contentFiles.record, what, 'There is nothing to put in order: run `npm run publish-record`.');
  }
  const settings = await readSettled(directory, 'report.yaml', settleEnd);
  const corrections = await readSettled(directory, 'corrections.yaml');
  const address = named ?? reportSettingsSchema.parse(parse(settings)).address;
  const [first, second] = await toOrder(one, other, address);
  const base = first.findIndex((publication, at) => toHash(publication) !== hashOf(second[at]));
  const again = second.slice(base).flatMap((publication) => publication.corrections.flatMap(toEntries));
  const own = (parse(corrections) ?? []) as unknown[];
  const entries = [...again.filter((entry) => !own.some((one) => isDeepStrictEqual(one, entry))), ...own];
  const record = { publications: [...first] };
  await replace(path.join(directory, 'corrections.yaml'), () => toCorrectionsText(stringify(entries)));
  await replace(path.join(directory, 'report.yaml'), () => withEnd(settings, toAnchor(record) ?? ''));
  await replace(path.join(directory, 'record.json'), () => `${JSON.stringify(record, undefined, 2)}\n`);
  const numbers = second.slice(base).map(({ number, day }) => `${String(number)} of ${day}`);
  return `Publication ${numbers.join(', ')} stands behind ${String(first.length)} of ${first.at(-1)?.day ?? ''} from now on: what it said is in corrections.yaml.`;
}

type Log = readonly Publication[];

async function toOrder(one: Log, other: Log, address: string): Promise<readonly [Log, Log]> {
  const answer = await askPublished(address);
  const seen = answer.kind === 'log' ? answer.record.publications : [];
  const isSeen = (log: Log) => seen.filter((publication, at) => toHash(publication) === hashOf(log[at])).length;
  if (isSeen(one) !== isSeen(other)) return isSeen(one) > isSeen(other) ? [one, other] : [other, one];
  return (other.at(-1)?.day ?? '') < (one.at(-1)?.day ?? '') ? [other, one] : [one, other];
}

function hashOf(publication: Publication | undefined): string | undefined {
  return publication && toHash(publication);
}

/** The text of a file in which nothing is left to be chosen. */
async function readSettled(directory: string, name: string, settle = (text: string) => text): Promise<string> {
  const text = settle(await readFile(path.join(directory, name), 'utf8').catch(() => ''));
  const conflict = mergeConflict(text, `content/${name}`);
  if (conflict.length > 0) throw new Mistakes(conflict);
  return text;
}

/** `report.yaml` without the marks of a conflict that is of its last line alone, which this command writes. */
function settleEnd(text: string): string {
  const withoutEnd = (side: 'ours' | 'theirs') => takeSide(text, side).replace(/^published:.*\n?/m, '');
  return withoutEnd('ours') === withoutEnd('theirs') ? takeSide(text, 'ours') : text;
}
