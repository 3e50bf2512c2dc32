import { readdir } from 'node:fs/promises';
import path from 'node:path';
import type { Mistake } from '../../model/mistake.ts';
import type { Content, Report } from '../../model/report.ts';
import { toReport } from '../to-report.ts';
import { toSectionFileName } from '../../model/routes.ts';
import {
  renderedSchema,
  translatedPlaceSchema,
  translatedSectionSchema,
  translatedSettingsSchema,
  translatedSourceSchema,
} from '../../schema/translation.ts';
import { languages } from '../../wording/wording.ts';
import { checkShownPictures } from '../checks/pictures/check-pictures.ts';
import { linkToMissingStatement } from '../checks/sections/link-to-missing-statement.ts';
import { checkEntries } from '../checks/translations/check-entries.ts';
import { checkStatements } from '../checks/translations/check-statements.ts';
import { dateOfNoOriginal } from '../checks/translations/date-of-no-original.ts';
import { sectionNotTranslated } from '../checks/translations/section-not-translated.ts';
import { sectionOfNoOriginal } from '../checks/translations/section-of-no-original.ts';
import { staleTranslation } from '../checks/translations/stale-translation.ts';
import { asHead, parseYaml } from '../content-file.ts';
import { isThere } from '../is-there.ts';
import { readSection, type ReadHead, type ReadSection } from '../read-section.ts';
import { readEntries, readYamlFile } from '../read-yaml.ts';
import { mergeHead, mergeSettings, mergeSource } from './merge.ts';
import { findStale } from './rendered.ts';
import { toTranslatedTerms } from './translated-terms.ts';

/** What the folders of translations hold. */
export interface ReadTranslations {
  /** Of each folder, where all of it could be read. */
  readonly reports: readonly Report[];
  readonly areWhole: boolean;
  readonly sections: readonly ReadSection[];
  readonly mistakes: readonly Mistake[];
  /** What keeps the pages from being published. */
  readonly unpublishable: readonly Mistake[];
}

/** Reads each folder that is called like another language than the report’s: the same statements in that language. */
export async function readTranslations(
  directory: string,
  content: Content,
  original: Report,
): Promise<ReadTranslations> {
  const others = languages.filter((language) => language !== content.settings.language);
  const all: ReadTranslations[] = [];
  for (const language of others) {
    if (await isThere(directory, language)) all.push(await readTranslation(directory, content, original, language));
  }
  return {
    reports: all.flatMap(({ reports }) => reports),
    areWhole: all.every(({ areWhole }) => areWhole),
    sections: all.flatMap(({ sections }) => sections),
    mistakes: all.flatMap(({ mistakes }) => mistakes),
    unpublishable: all.flatMap(({ unpublishable }) => unpublishable),
  };
}

async function readTranslation(
  directory: string,
  content: Content,
  original: Report,
  language: string,
): Promise<ReadTranslations> {
  const [settings, sources, places, rendered, sections] = await Promise.all([
    readYamlFile(directory, `${language}/report.yaml`, translatedSettingsSchema),
    readEntries(directory, `${language}/sources.yaml`, translatedSourceSchema),
    readEntries(directory, `${language}/places.yaml`, translatedPlaceSchema),
    readRendered(directory, language),
    readSections(directory, language, original),
  ]);
  const files = [settings, sources, places, rendered, ...sections.read];
  const mistakes = [
    ...files.flatMap((file) => file.mistakes),
    ...sections.mistakes,
    ...linkToMissingStatement(sections.read),
    ...checkShownPictures(content.pictures, sections.read),
    ...checkEntries(sources, content.sources),
    ...checkEntries(places, content.places),
  ];
  if (!settings.value || mistakes.length > 0)
    return { reports: [], areWhole: false, sections: sections.read, mistakes, unpublishable: [] };
  const stale = findStale(original, rendered.value ?? {});
  const { 'reviewed-by': reviewer } = settings.value;
  const report = toReport({
    settings: mergeSettings(content.settings, settings.value, language),
    sources: content.sources.map((source) => mergeSource(source, sources.entries)),
    places: content.places.map((place) => ({ ...place, ...places.entries.find(({ id }) => id === place.id) })),
    terms: toTranslatedTerms(content.terms, language, content.settings.language),
    sections: sections.read.flatMap(({ draft }) => draft ?? []),
    pictures: content.pictures,
    corrections: [],
    record: content.record,
    translation: { of: content.settings.language, stale, ...(reviewer === undefined ? {} : { reviewer }) },
    locate: (file, keys) =>
      files.find((read) => read.file === file.replace(/^content\//, `content/${language}/`))?.locate(keys),
  });
  const differing = checkStatements(report, original, sections.read);
  const isStopped = content.settings['stale-translations'] === 'stop';
  return {
    reports: [report],
    areWhole: true,
    sections: sections.read,
    mistakes: differing,
    unpublishable: isStopped ? staleTranslation(report, sections.read, language) : [],
  };
}

async function readRendered(directory: string, language: string) {
  const name = `${language}/rendered.json`;
  const read = await readYamlFile(directory, name, renderedSchema);
  return (await isThere(directory, name)) ? read : { ...read, value: {}, mistakes: [] };
}

async function readSections(
  directory: string,
  language: string,
  original: Report,
): Promise<{ read: ReadSection[]; mistakes: Mistake[] }> {
  const folder = `${language}/sections`;
  const originals = new Map(original.sections.map((section) => [toSectionFileName(section), section]));
  const found = await readdir(path.join(directory, folder)).catch(() => []);
  const names = found.filter((name) => !name.startsWith('.')).toSorted();
  const known = names.filter((name) => originals.has(name));
  const read = await Promise.all(
    known.map((name) => {
      const section = originals.get(name);
      const toHead: ReadHead = (yaml, file) => {
        const head = parseYaml(yaml, translatedSectionSchema, file, 2, asHead);
        const { value, locate, mistakes } = head;
        if (!value || !section) return { value: undefined, locate, mistakes };
        return { value: mergeHead(section, value), locate, mistakes: dateOfNoOriginal(section, head, file) };
      };
      return readSection(directory, name, folder, toHead);
    }),
  );
  const missing = [...originals.keys()].filter((name) => !names.includes(name));
  return {
    read,
    mistakes: [
      ...missing.map((name) => sectionNotTranslated(language, name)),
      ...names.filter((name) => !originals.has(name)).map((name) => sectionOfNoOriginal(language, name)),
    ],
  };
}
