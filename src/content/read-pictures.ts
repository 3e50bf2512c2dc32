import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { PictureFile } from '../model/blocks.ts';
import type { Mistake } from '../model/mistake.ts';
import { notAFile } from './checks/files/not-a-file.ts';
import { unreadablePicture } from './checks/pictures/unreadable-picture.ts';

/** A file of `content/pictures/`: the picture in it, where there is one. */
export interface ReadPicture {
  readonly name: string;
  readonly picture: PictureFile | undefined;
  readonly mistakes: readonly Mistake[];
}

/** A photograph as a large camera keeps it has half of this. */
const mostBytes = 100_000_000;

/** The pictures of a report, by their names, each with its size as it is seen. */
export async function readPictures(directory: string): Promise<ReadPicture[]> {
  const folder = path.join(directory, 'pictures');
  const names = (await readdir(folder).catch(() => [])).filter((name) => !name.startsWith('.')).toSorted();
  return Promise.all(
    names.map(async (name) => {
      const mistakes = await notAFile(directory, `pictures/${name}`, mostBytes);
      if (mistakes.length > 0) return { name, picture: undefined, mistakes };
      const picture = await readPicture(path.join(folder, name), name);
      return { name, picture, mistakes: picture ? [] : [unreadablePicture(name)] };
    }),
  );
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
