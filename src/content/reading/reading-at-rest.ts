import { lstat, readdir } from 'node:fs/promises';
import path from 'node:path';
import { languages } from '../../wording/wording.ts';

const folders = [
  '',
  'sections',
  'pictures',
  'seals',
  ...languages.flatMap((language) => [language, `${language}/sections`]),
];

/** A file that something writes all the time, as a log, is read no more often than this: who makes a site of it knows. */
const mostTimes = 5;

/** What `read` makes of the content in this folder once no file of it has changed while it was being read. */
export async function readAtRest<T>(directory: string, read: () => Promise<T>): Promise<T> {
  for (let times = 1; ; times += 1) {
    const before = await toStamps(directory);
    const reading = await read();
    if (times === mostTimes || (await toStamps(directory)) === before) return reading;
  }
}

/** When each file of the content was written last, and how large it is. */
async function toStamps(directory: string): Promise<string> {
  const names = await Promise.all(
    folders.map(async (folder) => {
      const found = await readdir(path.join(directory, folder)).catch(() => []);
      return found.map((name) => path.join(folder, name));
    }),
  );
  const stamps = names.flat().map(async (name) => {
    const found = await lstat(path.join(directory, name)).catch(() => undefined);
    return [name, found?.mtimeMs, found?.ctimeMs, found?.size];
  });
  return JSON.stringify(await Promise.all(stamps));
}
