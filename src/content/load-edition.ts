import { getCollection, getEntry, render, type CollectionEntry } from 'astro:content';
import { emptyRecord } from '../schema/record.ts';
import { toReport, type Report, type SectionDraft } from '../model/report.ts';
import { findSectionName, toAddress } from '../model/routes.ts';
import { wordingFor } from '../wording/wording.ts';
import type { Edition } from '../model/citing/reference.ts';

let loaded: Promise<Report> | undefined;

/** The whole report from the content collections: read once in a build, anew for every page in `npm run dev`. */
export function loadReport(): Promise<Report> {
  if (import.meta.env.DEV) return readCollections();
  return (loaded ??= readCollections());
}

/** The report with the address of the site and the words of its language, for all that leaves the site: citations, data, feed. */
export async function loadEdition(): Promise<Edition> {
  const report = await loadReport();
  const address = toAddress(import.meta.env.SITE, import.meta.env.BASE_URL.replace(/^\//, ''));
  return { report, address, wording: wordingFor(report.settings.language) };
}

/** The words of a section as a component to lay out. */
export async function loadText(sectionFile: string): Promise<Awaited<ReturnType<typeof render>>['Content']> {
  const entry = await getEntry('sections', sectionFile);
  if (!entry) throw new Error(`There is no section ${sectionFile}.`);
  const { Content } = await render(entry);
  return Content;
}

async function readCollections(): Promise<Report> {
  const [settings, sections, sources, places, terms, corrections, record] = await Promise.all([
    getEntry('settings', 'report'),
    getCollection('sections'),
    getCollection('sources'),
    getCollection('places'),
    getCollection('terms'),
    getEntry('corrections', 'corrections'),
    getEntry('record', 'record'),
  ]);
  if (!settings) throw new Error('content/report.yaml is missing.');
  return toReport({
    settings: settings.data,
    sections: await Promise.all(sections.map(toDraft)),
    sources: sources.map(({ id, data }) => ({ ...data, id })),
    places: places.map(({ id, data }) => ({ ...data, id })),
    terms: terms.map(({ id, data }) => ({ ...data, id })),
    corrections: corrections?.data.entries ?? [],
    record: record?.data.record ?? emptyRecord,
  });
}

async function toDraft(entry: CollectionEntry<'sections'>): Promise<SectionDraft> {
  const name = findSectionName(entry.id);
  if (!name) throw new Error(`content/sections/${entry.id} is not named like a section.`);
  const { remarkPluginFrontmatter } = await render(entry);
  const { statements, notes } = remarkPluginFrontmatter as Pick<SectionDraft, 'statements' | 'notes'>;
  return { ...entry.data, ...name, statements, notes };
}
