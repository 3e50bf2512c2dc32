import { toSheetPath } from './long/sheets.ts';

/** The addresses of the site: a public promise. Each is a path below the site’s own, without a slash before it. */
export const routes = {
  report: () => '',
  statementInReport: (statement: string) => `#${statement}`,
  section: (section: string) => `sections/${section}/`,
  parallel: (section: string) => `sections/${section}/parallel/`,
  statement: (section: string, statement: string) => `sections/${section}/#${statement}`,
  /** The short address of a statement: what is shared and cited. */
  statementPage: (statement: string) => `${statement}/`,
  sources: () => 'sources/',
  source: (source: string, sheet = 1) => `sources/${source}/${toSheetPath(sheet)}`,
  places: () => 'places/',
  place: (place: string) => `places/#${place}`,
  /** A place of a report that is too long for all of them to stand on one page. */
  placePage: (place: string, sheet = 1) => `places/${place}/${toSheetPath(sheet)}`,
  keywords: () => 'keywords/',
  /** The keywords of one letter, in such a report. */
  keywordsOf: (letter: string, sheet = 1) => `keywords/${letter}/${toSheetPath(sheet)}`,
  /** Some of the sections, where `/` cannot list them all. */
  contents: (sheet: number) => `contents/${String(sheet)}/`,
  search: () => 'search/',
  searchFiles: () => 'pagefind/',
  corrections: (sheet?: number) => (sheet === undefined ? 'corrections/' : `corrections/${String(sheet)}/`),
  about: () => 'about/',
  leaving: () => 'about/#leaving',
  notFound: () => '404.html',
  icon: () => 'favicon.svg',
  /** One correction; `sheet` where there are too many for one page. */
  correction: (correction: string, sheet?: number) => `${routes.corrections(sheet)}#${correction}`,
  feed: () => 'feed.xml',
  record: () => 'record.json',
  /** The head of a publication, as `2.txt`, and what seals it. */
  seal: (name: string) => `seals/${name}`,
  statementProof: (statement: string) => `${statement}.proof.json`,
  /** The same of all statements of a section, where a report has too many for a file each. */
  sectionProof: (section: string) => `sections/${section}.proof.json`,
  sitemapIndex: () => 'sitemap-index.xml',
  sitemap: (number: number) => `sitemap-${String(number)}.xml`,
  reportCard: () => 'report.png',
  picture: (file: string) => `pictures/${file}`,
  sectionPdf: (section: string) => `sections/${section}.pdf`,
  sectionCard: (section: string) => `sections/${section}.png`,
  statementCard: (statement: string) => `${statement}.png`,
  statementsJson: () => 'statements.json',
  statementsSchema: () => 'statements.schema.json',
  statementsCsv: () => 'statements.csv',
  reportMarkdown: () => 'report.md',
  offline: () => 'about/#offline',
  offlineOffer: () => 'offline.json',
  offlineWorker: () => 'offline-worker.js',
  oneFile: () => 'report.html',
  epub: () => 'report.epub',
  pdf: () => 'report.pdf',
  reportCitation: (format: string) => `report.${format}`,
  sectionCitation: (section: string, format: string) => `sections/${section}.${format}`,
} as const;

/** The page that another language has for this one: it has letters of its own. */
export function toCounterpart(path: string): string {
  return path.startsWith(routes.keywords()) ? routes.keywords() : path;
}

/** A path below the site as a link that works wherever the site lives: `/some/path/` + `sources/`; `/звіт/` is encoded, once. */
export function toHref(base: string, path: string): string {
  return `${encodeURI(decodeURI(base)).replace(/\/$/, '')}/${path}`;
}

/** A path below the site as a full address, for citations and canonical links. */
export function toAddress(siteAddress: string, path: string): string {
  return `${siteAddress.replace(/\/$/, '')}/${path}`;
}

/** The number and the name in addresses that a section’s file name gives, where it gives them. */
export function findSectionName(fileName: string): { number: number; id: string } | undefined {
  const match = /^([1-9]\d*)-([a-z0-9]+(?:-[a-z0-9]+)*)\.mdx$/.exec(fileName);
  return match?.[1] && match[2] ? { number: Number(match[1]), id: match[2] } : undefined;
}

/** The name of a section’s file: `3-prisons.mdx`. */
export function toSectionFileName({ number, id }: { readonly number: number; readonly id: string }): string {
  return `${String(number)}-${id}.mdx`;
}
