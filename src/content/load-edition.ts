import type { GetStaticPathsItem } from 'astro';
import { getEntry, render } from 'astro:content';
import type { Edition } from '../model/edition.ts';
import type { Section } from '../model/report.ts';
import { toSectionFileName } from '../model/routes.ts';
import { getSoundReading } from './reading/held-reading.ts';
import { getEditions } from './reading/reading.ts';

/** Every edition of the report, the original first: the same in all of a build, new ones after each change in `npm run dev`. */
export async function loadEditions(): Promise<readonly Edition[]> {
  return getEditions(await getSoundReading());
}

/** The edition that an address begins with: `uk`, or none for the original. */
export async function loadEdition(folder?: string): Promise<Edition> {
  const editions = await loadEditions();
  const edition = editions.find((candidate) => candidate.folder === (folder === undefined ? '' : `${folder}/`));
  if (!edition) throw new Error(`There is no edition ${folder ?? ''}.`);
  return edition;
}

/** The addresses of a page in every edition: those that are named for it, or the one that it has in each. */
export async function inEachEdition(
  toPaths: (edition: Edition) => readonly GetStaticPathsItem[] | Promise<readonly GetStaticPathsItem[]> = () => [
    { params: {} },
  ],
): Promise<GetStaticPathsItem[]> {
  const all: GetStaticPathsItem[] = [];
  for (const edition of await loadEditions()) {
    const folder = edition.folder.slice(0, -1) || undefined;
    for (const path of await toPaths(edition)) all.push({ ...path, params: { edition: folder, ...path.params } });
  }
  return all;
}

/** The words of a section as a component to lay out. */
export async function loadText(
  { folder }: Edition,
  section: Section,
): Promise<Awaited<ReturnType<typeof render>>['Content']> {
  const file = `content/${folder}sections/${toSectionFileName(section)}`;
  const entry = await getEntry('sections', file);
  if (!entry) throw new Error(`There is no section ${file}.`);
  const { Content } = await render(entry);
  return Content;
}
