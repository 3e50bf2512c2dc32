import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { toRedirects } from '../model/record/redirects.ts';
import { toHref } from '../model/routes.ts';
import type { FinishedSite } from './finished-site.ts';

/** Lists every old address with the present one that it leads to, for hosts that read such a list. */
export async function listRedirects({ directory, base, editions }: FinishedSite): Promise<void> {
  const lines = editions.flatMap((edition) =>
    toRedirects(edition.report).map(({ from, to }) => {
      return `${toHref(base, edition.folder + from)} ${toHref(base, edition.folder + to)} 301\n`;
    }),
  );
  if (lines.length > 0) await writeFile(path.join(directory, '_redirects'), lines.join(''));
}
