import type { Edition } from '../edition.ts';
import { routes, toAddress } from '../routes.ts';
import { escapeXml } from './xml.ts';

/** So many addresses one sitemap may list (sitemaps.org). */
const mostAddresses = 50_000;

const head = '<?xml version="1.0" encoding="UTF-8"?>';
const namespace = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"';

/** The sitemaps that list every page of the site, in the order of the report. */
export function toSitemaps(edition: Edition): string[] {
  const paths = toPages(edition);
  const count = Math.ceil(paths.length / mostAddresses);
  return Array.from({ length: count }, (_, index) => {
    const addresses = paths.slice(index * mostAddresses, (index + 1) * mostAddresses);
    return `${head}<urlset ${namespace}>${addresses.map((path) => `<url>${toLocation(edition, path)}</url>`).join('')}</urlset>\n`;
  });
}

/** The list of all sitemaps. */
export function toSitemapIndex(edition: Edition): string {
  const sitemaps = toSitemaps(edition).map((_, index) => routes.sitemap(index));
  return `${head}<sitemapindex ${namespace}>${sitemaps.map((path) => `<sitemap>${toLocation(edition, path)}</sitemap>`).join('')}</sitemapindex>\n`;
}

/** Every page that stands for itself: not those of old addresses, nor the one for addresses that are none. */
function toPages({ report }: Edition): string[] {
  return [
    routes.report(),
    ...report.sections.map(({ id }) => routes.section(id)),
    routes.sources(),
    ...report.sources.map(({ id }) => routes.source(id)),
    routes.places(),
    routes.keywords(),
    routes.search(),
    routes.corrections(),
    routes.about(),
  ];
}

function toLocation({ address }: Edition, path: string): string {
  return `<loc>${escapeXml(toAddress(address, path))}</loc>`;
}
