import { lstat, readFile } from 'node:fs/promises';
import path from 'node:path';

/** The bytes of a picture that lies in the folder of a manuscript or below it, or why they are not read. */
export async function readBeside(folder: string, address: string): Promise<Uint8Array | string> {
  if (/^(?:[a-z][a-z\d+.-]+:|\/\/)/i.test(address)) return 'Pictures on other sites left out; nothing is fetched';
  const steps = toSteps(address);
  if (!steps) return 'Pictures outside the folder of the manuscript left out';
  let place = folder;
  for (const [at, step] of steps.entries()) {
    place = path.join(place, step);
    const found = await lstat(place).catch(() => undefined);
    if (found?.isSymbolicLink()) return 'Pictures behind a symbolic link left out';
    const isWanted = at === steps.length - 1 ? found?.isFile() : found?.isDirectory();
    if (!isWanted) return 'Pictures that do not lie where the manuscript says left out';
  }
  return readFile(place);
}

/** The names on the way to a picture; undefined where it leads out of the folder. */
function toSteps(address: string): string[] | undefined {
  const [written = ''] = address.split(/[?#]/);
  const decoded = /%(?![\da-f]{2})/i.test(written) ? written : decodeURIComponent(written);
  const steps = decoded.split(/[/\\]/).filter((step, at) => step !== '.' && (step !== '' || at === 0));
  const leadsOut = steps.some((step) => ['', '..'].includes(step) || /[\0:]/.test(step));
  return leadsOut || steps.length === 0 ? undefined : steps;
}
