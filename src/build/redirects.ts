import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { toRedirects } from '../model/record/redirects.ts';
import { toHref } from '../model/routes.ts';
import type { FinishedSite } from './finished-site.ts';

/** Lists every old address with the present one that it leads to, for hosts that read such a list. */
export async function listRedirects({ directory, base, report }: FinishedSite): Promise<void> {
  const lines = toRedirects(report).map(({ from, to }) => `${toHref(base, from)} ${toHref(base, to)} 301\n`);
  if (lines.length > 0) await writeFile(path.join(directory, '_redirects'), lines.join(''));
}
