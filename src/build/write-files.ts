import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import pMap from 'p-map';
import type { SiteFile } from '../model/site-file.ts';
import { filesAtOnce } from './find-files.ts';

/** Writes files into the folder of the site. */
export async function writeFiles(directory: string, files: readonly SiteFile[]): Promise<void> {
  for (const folder of new Set(files.map((file) => path.dirname(file.path)))) {
    await mkdir(path.join(directory, folder), { recursive: true });
  }
  await pMap(files, (file) => writeFile(path.join(directory, file.path), file.content), { concurrency: filesAtOnce });
}
