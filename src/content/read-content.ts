import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { checkRest, checkRecord } from '../model/record/check-record.ts';
import { Mistakes, type Mistake } from '../model/mistake.ts';
import type { Content, Report } from '../model/report.ts';
import { toReport } from './to-report.ts';
import { correctionsSchema, type Correction } from '../schema/correction.ts';
import { placeSchema } from '../schema/place.ts';
import { reportSettingsSchema, type ReportSettings } from '../schema/report-settings.ts';
import { sourceSchema } from '../schema/source.ts';
import { termSchema, type TermEntry } from '../schema/term.ts';
import { folderAmongSections } from './checks/files/folder-among-sections.ts';
import { isLeftOver, leftOverFile } from './checks/files/left-over-file.ts';
import { unknownFile } from './checks/files/unknown-file.ts';
import { confusableName } from './checks/confusable-name.ts';
import { idWithCapitals } from './checks/id-with-capitals.ts';
import { languageNotSpoken } from './checks/language-not-spoken.ts';
import { checkPictures } from './checks/pictures/check-pictures.ts';
import { checkPlaces } from './checks/places/check-places.ts';
import { checkNumbers } from './checks/sections/check-numbers.ts';
import { linkToMissingStatement } from './checks/sections/link-to-missing-statement.ts';
import { nothingAtAll } from './checks/sections/nothing-at-all.ts';
import { nothingStands } from './checks/sections/nothing-stands.ts';
import { brokenTies, checkSources } from './checks/sources/check-sources.ts';
import type { ReadEntries, YamlValue } from './content-file.ts';
import { isThere } from './is-there.ts';
import { readPictures } from './read-pictures.ts';
import { readRecord } from './read-record.ts';
import { readSeals } from './read-seals.ts';
import { readEntries, readYamlFile } from './read-yaml.ts';
import { readSection, type ReadSection } from './read-section.ts';
import { readTranslations, type ReadTranslations } from './translation/read-translations.ts';

/** The content as it stood at one moment: the report where one can be made of it, and all that is amiss. */
export interface Reading {
  /** The report, with its translations. */
  readonly report: Report | undefined;
  readonly settings: ReportSettings | undefined;
  readonly sections: readonly ReadSection[];
  /** What keeps pages from being made. */
  readonly mistakes: readonly Mistake[];
  /** What keeps the pages from being published. */
  readonly unpublishable: readonly Mistake[];
}

/** Reads the whole content from disk and gives the report; all mistakes are thrown together as `Mistakes`. */
export async function readContent(directory: string): Promise<Report> {
  const { report, mistakes } = await readFolder(directory);
  if (!report || mistakes.length > 0) throw new Mistakes(mistakes);
  return report;
}

/** Reads the whole content from disk, each file once: the report where one can be made of it, and all that is amiss. */
export async function readFolder(directory: string): Promise<Reading> {
  const [settings, sources, places, terms, corrections, record, sealed, sections, pictures] = await Promise.all([
    readYamlFile(directory, 'report.yaml', reportSettingsSchema),
    readEntries(directory, 'sources.yaml', sourceSchema),
    readEntries(directory, 'places.yaml', placeSchema),
    readTerms(directory),
    readCorrections(directory),
    readRecord(directory),
    readSeals(directory),
    readSections(directory),
    readPictures(directory),
  ]);
  const files = [settings, sources, places, terms, corrections, record];
  const ties = checkSources(sources, sections.read, record.value);
  const mistakes: Mistake[] = [
    ...[...files, ...sections.read].flatMap((read) => read.mistakes),
    ...sections.mistakes,
    ...sealed.mistakes,
    ...unknownFile(await readdir(directory, { withFileTypes: true }).catch(() => []), settings.value?.language),
    ...languageNotSpoken(settings),
    ...[sources, places, terms].flatMap(idWithCapitals),
    ...[sources, places, terms].flatMap(confusableName),
    ...checkNumbers(sections.read),
    ...nothingStands(sections.read),
    ...linkToMissingStatement(sections.read),
    ...checkPictures(pictures, sections.read),
    ...ties,
    ...(await checkPlaces(places, sections.read, settings)),
  ];
  const reading = { settings: settings.value, sections: sections.read, mistakes };
  const isRead = toIsRead(mistakes);
  const whole = sections.read.filter(isRead);
  const isSound = whole.length > 0 && files.every(isRead);
  if (!isSound || !settings.value || !record.value) return { ...reading, report: undefined, unpublishable: [] };
  const content: Content = {
    settings: settings.value,
    sources: sources.entries,
    places: places.entries,
    terms: terms.entries,
    sections: whole.flatMap(({ draft }) => draft ?? []),
    pictures: pictures.flatMap(({ picture }) => picture ?? []),
    corrections: corrections.value ?? [],
    record: record.value,
    seals: sealed.seals,
    locate: (file, keys) => [...files, ...whole].find((read) => read.file === file)?.locate(keys),
  };
  const original = toReport(content);
  // Of a section that cannot be read nobody knows what it says; the others are held to the record.
  if (whole.length < sections.read.length) return { ...reading, report: undefined, unpublishable: checkRest(original) };
  const translations = await readTranslations(directory, content, original);
  const report = { ...original, translations: translations.reports };
  return {
    ...reading,
    sections: [...sections.read, ...translations.sections],
    mistakes: [...mistakes, ...translations.mistakes],
    report,
    unpublishable: findUnpublishable(report, ties, translations),
  };
}

function findUnpublishable(
  report: Report,
  ties: readonly Mistake[],
  { areWhole, unpublishable }: ReadTranslations,
): Mistake[] {
  // Who says what cannot be told while a tie leads nowhere.
  if (ties.length > 0) return [...unpublishable];
  return [...(areWhole ? checkRecord(report) : checkRest(report)), ...unpublishable];
}

/** Tells of a file whether it can be read, and whether all that it names is there. */
function toIsRead(mistakes: readonly Mistake[]): (read: Pick<ReadSection, 'file' | 'mistakes'>) => boolean {
  const untied = new Set(mistakes.flatMap(({ rule = '', file }) => (brokenTies.includes(rule) ? file : [])));
  return ({ file, mistakes: own }) => own.length === 0 && !untied.has(file);
}

async function readTerms(directory: string): Promise<ReadEntries<TermEntry>> {
  const name = 'terms.yaml';
  const read = await readEntries(directory, name, termSchema);
  return (await isThere(directory, name)) ? read : { ...read, mistakes: [] };
}

async function readCorrections(directory: string): Promise<YamlValue<Correction[]> & { file: string }> {
  const name = 'corrections.yaml';
  const read = await readYamlFile(directory, name, correctionsSchema);
  return (await isThere(directory, name)) ? read : { ...read, value: [], mistakes: [] };
}

async function readSections(directory: string): Promise<{ read: ReadSection[]; mistakes: Mistake[] }> {
  const found = await readdir(path.join(directory, 'sections'), { withFileTypes: true }).catch(() => []);
  const entries = found.filter(({ name }) => !name.startsWith('.'));
  const all = entries.filter((entry) => !entry.isDirectory()).map(({ name }) => name);
  const names = all.filter((name) => !isLeftOver(name));
  const read = await Promise.all(names.toSorted().map((name) => readSection(directory, name)));
  const leftOver = all.filter(isLeftOver).map((name) => leftOverFile(`content/sections/${name}`));
  return { read, mistakes: [...leftOver, ...folderAmongSections(entries), ...nothingAtAll(names)] };
}
