import { glob } from 'node:fs/promises';

/** The paths of all pages of a finished site, in order: `''`, `about/`, `404.html`. */
export async function findPages(directory = 'dist'): Promise<string[]> {
  const files = await Array.fromAsync(glob('**/*.html', { cwd: directory }));
  return files.map((file) => file.replaceAll('\\', '/').replace(/(^|\/)index\.html$/, '$1')).toSorted();
}
