import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { PictureFile } from '../model/blocks.ts';

/** A file of `content/pictures/`: the picture in it, where there is one. */
export interface ReadPicture {
  readonly name: string;
  readonly picture: PictureFile | undefined;
}

/** The pictures of a report, by their names, each with its size as it is seen. */
export async function readPictures(directory: string): Promise<ReadPicture[]> {
  const folder = path.join(directory, 'pictures');
  const names = (await readdir(folder).catch(() => [])).filter((name) => !name.startsWith('.')).toSorted();
  return Promise.all(names.map(async (name) => ({ name, picture: await readPicture(path.join(folder, name), name) })));
}

async function readPicture(file: string, name: string): Promise<PictureFile | undefined> {
  // Loaded where there are pictures: it takes its time.
  const { default: sharp } = await import('sharp');
  try {
    const bytes = await readFile(file);
    const { autoOrient, hasAlpha, format } = await sharp(bytes).metadata();
    const fingerprint = createHash('sha256').update(bytes).digest('hex');
    return { name, file, ...autoOrient, isDrawing: format === 'png' || hasAlpha, fingerprint };
  } catch {
    return undefined;
  }
}
