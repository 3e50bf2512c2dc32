import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** What Astro remembers of the content from one `npm run dev` to the next. */
const memory = ['data-store.json', 'content-modules.mjs', 'content-assets.mjs'];

/** Forgets what Astro remembers of another folder of content: it would look there for files that are the same in both. */
export async function forgetOtherContent(astroFolder: string, contentFolder: string): Promise<void> {
  const note = path.join(astroFolder, 'content-folder.txt');
  const before = await readFile(note, 'utf8').catch(() => undefined);
  if (before === contentFolder) return;
  for (const name of memory) await rm(path.join(astroFolder, name), { force: true });
  await mkdir(astroFolder, { recursive: true });
  await writeFile(note, contentFolder);
}
