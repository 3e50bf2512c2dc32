import type { Edition } from '../edition.ts';
import { isOnePiece } from '../length.ts';
import { toContentsSheets } from '../long/contents.ts';
import { toPlaceSheets } from '../places/place-sheets.ts';
import { toParts } from '../speakers/parts-of-source.ts';
import { toSheets } from '../long/sheets.ts';
import { toCorrectionSheets } from '../record/corrections/correction-sheets.ts';
import { routes, toAddress } from '../routes.ts';
import { toStatementNumbers } from '../record/history.ts';
import { escapeXml } from './xml.ts';

/** So many addresses one sitemap may list (sitemaps.org). */
const mostAddresses = 50_000;

const head = '<?xml version="1.0" encoding="UTF-8"?>';
const links = 'xmlns:xhtml="http://www.w3.org/1999/xhtml"';
const namespace = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"';

/** The sitemaps that list every page of the site, in the order of the report, each with the same page in other languages. */
export function toSitemaps(editions: readonly Edition[]): string[] {
  const pages = editions.flatMap((edition) => toPages(edition).map((path) => ({ edition, path })));
  const count = Math.ceil(pages.length / mostAddresses);
  return Array.from({ length: count }, (_, index) => {
    const listed = pages.slice(index * mostAddresses, (index + 1) * mostAddresses);
    const urls = listed.map(
      ({ edition, path }) => `<url>${toLocation(edition, path)}${toAlternates(edition, path)}</url>`,
    );
    return `${head}<urlset ${namespace}${editions.length > 1 ? ` ${links}` : ''}>${urls.join('')}</urlset>\n`;
  });
}

/** The list of all sitemaps. */
export function toSitemapIndex(editions: readonly Edition[]): string {
  const [original] = editions;
  const sitemaps = toSitemaps(editions).flatMap((_, index) =>
    original ? toLocation(original, routes.sitemap(index)) : [],
  );
  return `${head}<sitemapindex ${namespace}>${sitemaps.map((location) => `<sitemap>${location}</sitemap>`).join('')}</sitemapindex>\n`;
}

/**
 * Every page that stands for itself: not those of old addresses, nor the one for addresses that are none, nor those of
 * single letters, which each language has its own of.
 */
function toPages({ report, all }: Edition): string[] {
  return [
    routes.report(),
    ...report.sections.map(({ id }) => routes.section(id)),
    ...toStatementNumbers(report).map(routes.statementPage),
    ...(all.length > 1 ? report.sections.map(({ id }) => routes.parallel(id)) : []),
    routes.sources(),
    ...toContentsSheets(report).map(({ number }) => routes.contents(number)),
    ...report.sources.flatMap((source) =>
      toSheets(toParts(report, source).flatMap(({ entries }) => entries)).map(({ number }) =>
        routes.source(source.id, number),
      ),
    ),
    routes.places(),
    ...(isOnePiece(report) ? [] : toPlaceSheets(report).map(({ place, number }) => routes.placePage(place.id, number))),
    routes.keywords(),
    routes.search(),
    routes.corrections(),
    ...toCorrectionSheets(report.record).sheets.flatMap(({ number, of }) => (of > 1 ? routes.corrections(number) : [])),
    routes.about(),
  ];
}

/** The same page in each language, itself among them, as search engines ask for it. */
function toAlternates({ all }: Edition, path: string): string {
  if (all.length === 1) return '';
  const links = all.map(
    ({ report, address }) =>
      `<xhtml:link rel="alternate" hreflang="${report.settings.language}" href="${escapeXml(toAddress(address, path))}"/>`,
  );
  return links.join('');
}

function toLocation({ address }: Edition, path: string): string {
  return `<loc>${escapeXml(toAddress(address, path))}</loc>`;
}
