import { glob } from 'node:fs/promises';
import { siteUnderTest } from './site-under-test.ts';

/** The files of all pages of a finished site, in order: `404.html`, `about/index.html`. */
export async function findFiles(directory = siteUnderTest.directory): Promise<string[]> {
  const files = await Array.fromAsync(glob('**/*.html', { cwd: directory }));
  return files.map((file) => file.replaceAll('\\', '/')).toSorted();
}

/** All statements’ pages but the first of each section, which stands for the others: they are made alike. */
const repeated = /(^|\/)\d+\.(?!1\/)\d+\/$/;

/**
 * The paths of all pages of a finished site that are not made alike, in order: `''`, `1.1/`, `404.html`, `about/`. A long
 * report has sections and sources without end: so many of each kind stand for the others.
 */
export async function findPages(directory = siteUnderTest.directory, enoughOfAKind = 8): Promise<string[]> {
  const files = await findFiles(directory);
  const pages = files.map((file) => file.replace(/(^|\/)index\.html$/, '$1')).filter((page) => !repeated.test(page));
  const kinds = Map.groupBy(pages, toKind);
  return pages.filter((page) => (kinds.get(toKind(page))?.indexOf(page) ?? 0) < enoughOfAKind);
}

/** The path of a page without the name of what it is about: `uk/sections/*`, with `parallel/` behind it on some. */
function toKind(page: string): string {
  return page.replace(/\d+\.\d+\/$|(?<=(sections|sources|places|keywords|contents|corrections)\/)[^/]+\//, '*');
}
