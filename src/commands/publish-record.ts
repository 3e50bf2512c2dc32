import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { Mistakes, toMessage } from '../model/mistake.ts';
import { toNextRecord } from '../model/record/next-record.ts';
import { daySchema } from '../schema/correction.ts';
import { checkFinished } from '../content/checks/finished/check-finished.ts';
import { getContentFolder, inFolder } from '../content/folder.ts';
import { readContent } from '../content/read-content.ts';

const { values } = parseArgs({ options: { day: { type: 'string' } } });
const file = path.join(getContentFolder(), 'record.json');
const day = daySchema.safeParse(values.day ?? new Date().toISOString().slice(0, 10));

if (day.success) {
  try {
    const report = await readContent(getContentFolder());
    const unfinished = checkFinished(report);
    if (unfinished.length > 0) throw new Mistakes(unfinished);
    const record = toNextRecord(report, day.data);
    await writeFile(file, `${JSON.stringify(record, undefined, 2)}\n`);
    console.log(describe(record.statements, day.data));
  } catch (error) {
    if (!(error instanceof Mistakes)) throw error;
    console.error(`\n${toMessage(error.mistakes.map(inFolder), 'Nothing was published.')}\n`);
    process.exitCode = 1;
  }
} else {
  console.error(`${values.day ?? ''} is no day. ${day.error.issues.map(({ message }) => message).join(' ')}`);
  process.exitCode = 1;
}

function describe(statements: readonly { day: string }[], published: string): string {
  const fresh = statements.filter((statement) => statement.day === published).length;
  return `${file} holds ${String(statements.length)} statements, ${String(fresh)} of them published on ${published}.`;
}
