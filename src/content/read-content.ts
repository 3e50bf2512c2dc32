import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'astro/zod';
import { checkRecord } from '../model/record/check-record.ts';
import { Mistakes, type Mistake } from '../model/mistake.ts';
import { toReport, type Report } from '../model/report.ts';
import { correctionsSchema, type Correction } from '../schema/correction.ts';
import { placeSchema } from '../schema/place.ts';
import { reportSettingsSchema } from '../schema/report-settings.ts';
import { sourceSchema } from '../schema/source.ts';
import { termSchema, type TermEntry } from '../schema/term.ts';
import { checkFolder } from './checks/check-folder.ts';
import { checkIds } from './checks/check-ids.ts';
import { checkLanguage } from './checks/check-language.ts';
import { checkNumbers } from './checks/check-numbers.ts';
import { checkPlaces } from './checks/check-places.ts';
import { checkRegions } from './checks/check-regions.ts';
import { checkSources } from './checks/check-sources.ts';
import { parseYaml, readContentFile, type YamlValue } from './content-file.ts';
import { isThere } from './is-there.ts';
import { readRecord } from './read-record.ts';
import { readSection, type ReadSection } from './read-section.ts';
import type { Reading } from './reading.ts';

/** A file of entries by id, as read: the entries with their ids, and where each stands. */
export interface ReadEntries<T> extends Omit<YamlValue<unknown>, 'value'> {
  readonly file: string;
  readonly entries: readonly (T & { readonly id: string })[];
}

/** Reads the whole content from disk and gives the report; all mistakes are thrown together as `Mistakes`. */
export async function readContent(directory: string): Promise<Report> {
  const { report, mistakes } = await readFolder(directory);
  if (!report || mistakes.length > 0) throw new Mistakes(mistakes);
  return report;
}

/** Reads the whole content from disk, each file once: the report where one can be made of it, and all that is amiss. */
export async function readFolder(directory: string): Promise<Reading> {
  const [settings, sources, places, terms, corrections, record, sections] = await Promise.all([
    readYamlFile(directory, 'report.yaml', reportSettingsSchema),
    readEntries(directory, 'sources.yaml', sourceSchema),
    readEntries(directory, 'places.yaml', placeSchema),
    readTerms(directory),
    readCorrections(directory),
    readRecord(directory),
    readSections(directory),
  ]);
  const files = [settings, sources, places, terms, corrections, record, ...sections.read];
  const mistakes: Mistake[] = [
    ...files.flatMap((read) => read.mistakes),
    ...sections.mistakes,
    ...(await checkFolder(directory)),
    ...checkLanguage(settings),
    ...[sources, places, terms].flatMap(checkIds),
    ...checkNumbers(sections.read),
    ...checkSources(sources, sections.read),
    ...checkPlaces(places, sections.read),
    ...(await checkRegions(places, settings)),
  ];
  const reading = { settings: settings.value, sections: sections.read, mistakes };
  const isRead = files.every((read) => read.mistakes.length === 0) && sections.read.length > 0;
  if (!isRead || !settings.value || !record.value) return { ...reading, report: undefined, unpublishable: [] };
  const report = toReport({
    settings: settings.value,
    sources: sources.entries,
    places: places.entries,
    terms: terms.entries,
    sections: sections.read.flatMap(({ draft }) => draft ?? []),
    corrections: corrections.value ?? [],
    record: record.value,
    locate: (file, keys) => files.find((read) => read.file === file)?.locate(keys),
  });
  return { ...reading, report, unpublishable: checkRecord(report) };
}

async function readYamlFile<S extends z.ZodType>(
  directory: string,
  name: string,
  schema: S,
): Promise<YamlValue<z.infer<S>> & { file: string }> {
  const { file, text, mistakes } = await readContentFile(directory, name);
  if (text === undefined || mistakes.length > 0)
    return { file, value: undefined, locate: () => ({ line: 1, column: 1 }), mistakes };
  return { file, ...parseYaml(text, schema, file) };
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

async function readEntries<S extends z.ZodType>(
  directory: string,
  name: string,
  schema: S,
): Promise<ReadEntries<z.infer<S>>> {
  const { value, ...read } = await readYamlFile(directory, name, z.record(z.string(), schema));
  const entries = Object.entries((value ?? {}) as Record<string, z.infer<S> & object>);
  return { ...read, entries: entries.map(([id, entry]) => ({ ...entry, id })) };
}

async function readSections(directory: string): Promise<{ read: ReadSection[]; mistakes: Mistake[] }> {
  const file = 'content/sections';
  const found = await readdir(path.join(directory, 'sections'), { withFileTypes: true }).catch(() => []);
  const entries = found.filter(({ name }) => !name.startsWith('.'));
  const names = entries.filter((entry) => !entry.isDirectory()).map(({ name }) => name);
  const folders = entries.filter((entry) => entry.isDirectory());
  const read = await Promise.all(names.toSorted().map((name) => readSection(directory, name)));
  const misplaced = folders.map(({ name }) => ({
    file: `${file}/${name}`,
    what: 'A folder does not stand among the sections: nobody would read what is in it.',
    remedy: 'Move its files to `content/sections/`, or take it out of `content/`.',
  }));
  const what = 'There is no section here.';
  const remedy = 'Write one, as in `content/sections/1-first-words.mdx`; content/README.md shows how.';
  return { read, mistakes: names.length === 0 ? [...misplaced, { file, what, remedy }] : misplaced };
}
