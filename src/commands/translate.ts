import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';
import { stringify } from 'yaml';
import { getContentFolder } from '../content/folder.ts';
import { getLanguage, toSoundReport } from '../content/reading/reading.ts';
import { startReading } from '../content/reading/start-reading.ts';
import { isThere } from '../content/is-there.ts';
import { toWordingFingerprint } from '../content/translation/rendered.ts';
import { Mistakes } from '../model/mistake.ts';
import type { Report, Section } from '../model/report.ts';
import { toSectionFileName } from '../model/routes.ts';
import { languages } from '../wording/wording.ts';

const usage = `Name a language that is not the report’s, and behind it the statements that you have held against the original:

npm run translate -- uk              writes what the folder content/uk/ lacks, in the original’s words
npm run translate -- uk 4.2 4.5      these two render the original as it stands today
npm run translate -- uk all          all of them do`;

const [language, ...numbers] = process.argv.slice(2);

try {
  const reading = await startReading();
  if (language === undefined || !languages.includes(language) || language === getLanguage(reading)) {
    console.error(`\n${usage}\n`);
    process.exitCode = 1;
  } else {
    // A folder that is not there yet, or half of it, is what this command is for.
    await translate(language, reading.report ?? toSoundReport(reading));
  }
} catch (error) {
  if (!(error instanceof Mistakes)) throw error;
  console.error(`\n${error.message}\n`);
  process.exitCode = 1;
}

/** Writes what the folder of this language lacks, and notes which statements have been held against the original. */
async function translate(into: string, report: Report): Promise<void> {
  const folder = path.join(getContentFolder(), into);
  const written = await writeMissing(folder, report);
  for (const name of written) console.log(`${path.join(folder, name)} holds the original’s words: translate them.`);
  if (numbers.length > 0) console.log(await tie(folder, report, numbers));
  else if (written.length === 0) console.log(`${folder} lacks nothing.`);
}

/** Writes each file that a translation lacks; gives their names. */
async function writeMissing(folder: string, report: Report): Promise<string[]> {
  await mkdir(path.join(folder, 'sections'), { recursive: true });
  const written: string[] = [];
  for (const [name, toText] of Object.entries(toFiles(report))) {
    if (await isThere(folder, name)) continue;
    await writeFile(path.join(folder, name), await toText(), { flag: 'wx' });
    written.push(name);
  }
  return written;
}

/** The files of a translation, in the original’s words. */
function toFiles({ settings, sources, places, sections }: Report): Record<string, () => string | Promise<string>> {
  const { title, lead, origin, publisher, document, map } = settings;
  const head = {
    title,
    lead,
    origin,
    ...(publisher && { publisher: { name: publisher.name } }),
    ...(document && { document: { what: document.what, ...(document.omits && { omits: document.omits }) } }),
    ...(map && { map: { credit: map.credit } }),
  };
  return {
    'report.yaml': () => stringify(head),
    'sources.yaml': () =>
      stringify(
        Object.fromEntries(
          sources.map(({ id, name, short, role, note }) => [
            id,
            { name, ...(short && { short }), ...(role && { role }), ...(note && { note }) },
          ]),
        ),
      ),
    'places.yaml': () => stringify(Object.fromEntries(places.map(({ id, name, written }) => [id, { name, written }]))),
    ...Object.fromEntries(
      sections.map((section) => [`sections/${toSectionFileName(section)}`, () => toSectionText(section)]),
    ),
  };
}

/** The section’s own file, with only that in its head which differs by language. */
async function toSectionText(section: Section): Promise<string> {
  const text = await readFile(path.join(getContentFolder(), 'sections', toSectionFileName(section)), 'utf8');
  const { title, summary, dates, figures } = section;
  const head = stringify({
    title,
    summary,
    ...(dates.length > 0 && {
      dates: dates.map(({ written, inferred }) => ({ written, ...(inferred !== undefined && { inferred }) })),
    }),
    ...(figures.length > 0 && { figures }),
  });
  return `---\n${head}---\n${text.replace(/^\uFEFF?---[^]*?\n---[ \t]*\r?\n/, '')}`;
}

/** Notes that somebody has held these statements against the original as it stands today. */
async function tie(folder: string, { sections }: Report, numbers: readonly string[]): Promise<string> {
  const statements = sections.flatMap((section) => section.statements);
  const unknown = numbers.filter((number) => number !== 'all' && !statements.some((one) => one.number === number));
  if (unknown.length > 0) return `There is no statement ${unknown.join(', ')}: nothing was noted.`;
  const file = path.join(folder, 'rendered.json');
  const before = (await isThere(folder, 'rendered.json'))
    ? (JSON.parse(await readFile(file, 'utf8')) as Record<string, string | undefined>)
    : {};
  const chosen = statements.filter(({ number }) => numbers.includes('all') || numbers.includes(number));
  const fresh = new Map(chosen.map((statement) => [statement.number, toWordingFingerprint(statement)]));
  const ties = statements.flatMap(({ number }) => {
    const fingerprint = fresh.get(number) ?? before[number];
    return fingerprint === undefined ? [] : [[number, fingerprint]];
  });
  await writeFile(file, `${JSON.stringify(Object.fromEntries(ties), undefined, 2)}\n`);
  return `${chosen.map(({ number }) => number).join(', ')}: held against the original as it stands today.`;
}
