import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { toRedirects } from '../model/record/redirects.ts';
import { toAddress, toHref } from '../model/routes.ts';
import { escapeXml } from '../model/exports/xml.ts';
import type { Wording } from '../wording/wording.ts';
import type { FinishedSite } from '../model/finished-site.ts';

/** Makes every old address lead to the present one: a page that works on any host, and a list for hosts that read one. */
export async function writeRedirects({ directory, base, address, report, wording }: FinishedSite): Promise<void> {
  const redirects = toRedirects(report);
  const { language } = report.settings;
  for (const { from, to } of redirects) {
    const folder = path.join(directory, from);
    await mkdir(folder, { recursive: true });
    const page = toPage(toHref(base, to), toAddress(address, to), language, wording);
    await writeFile(path.join(folder, 'index.html'), page);
  }
  const lines = redirects.map(({ from, to }) => `${toHref(base, from)} ${toHref(base, to)} 301\n`);
  if (lines.length > 0) await writeFile(path.join(directory, '_redirects'), lines.join(''));
}

// The script keeps the number of the statement in the address, which a refresh alone would lose.
function toPage(href: string, canonical: string, language: string, { moved }: Wording): string {
  const script = `location.replace(${JSON.stringify(href).replaceAll('<', '\\u003c')}+location.hash)`;
  return [
    `<!doctype html><html lang="${language}"><head><meta charset="utf-8">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex">',
    `<title>${escapeXml(moved.title)}</title><script>${script}</script>`,
    `<meta http-equiv="refresh" content="0; url=${escapeXml(href)}"><link rel="canonical" href="${escapeXml(canonical)}">`,
    `</head><body><main><h1>${escapeXml(moved.title)}</h1>`,
    `<p><a href="${escapeXml(href)}">${escapeXml(moved.here)}</a></p></main></body></html>\n`,
  ].join('\n');
}
