import type { Page } from '@playwright/test';

/** What a page holds that Zotero’s translator “Embedded Metadata” looks at. */
interface Head {
  readonly metas: readonly { readonly name: string; readonly content: string }[];
  readonly title: string;
  readonly address: string;
}

/** A creator as Zotero files it: with one name, where it has no first and last. */
export interface Creator {
  readonly creatorType: 'author' | 'contributor';
  readonly firstName?: string;
  readonly lastName: string;
}

/** The item that one click makes of a page. */
export interface ZoteroItem {
  readonly itemType: string;
  readonly title: string;
  readonly creators: readonly Creator[];
  readonly publicationTitle: string | undefined;
  readonly institution: string | undefined;
  readonly date: string | undefined;
  readonly language: string | undefined;
  readonly abstractNote: string | undefined;
  readonly url: string;
  readonly pdf: string | undefined;
}

/** The vocabularies that the translator knows without being told, as far as pages here may use them. */
const vocabularies = ['bib', 'bibo', 'dc', 'dcterms', 'prism', 'foaf', 'z', 'eprints', 'og', 'article', 'book', 'so'];

/** The kinds that Highwire’s names give away; they go before all others. */
const highwireKinds: Readonly<Record<string, string>> = {
  citation_journal_title: 'journalArticle',
  citation_technical_report_institution: 'report',
  citation_conference_title: 'conferencePaper',
  citation_book_title: 'bookSection',
  citation_inbook_title: 'bookSection',
  citation_dissertation_institution: 'thesis',
};

/** Reads a page by the rules of zotero/translators, “Embedded Metadata.js” and “RDF.js” of April 2026. */
export async function readAsZotero(page: Page): Promise<ZoteroItem> {
  const head: Head = await page.evaluate(() => ({
    metas: [...document.querySelectorAll('meta')].map((meta) => ({
      name: meta.getAttribute('name') ?? meta.getAttribute('property') ?? '',
      content: meta.content,
    })),
    title: document.title,
    address: document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href ?? location.href,
  }));
  const highwire = (name: string): string | undefined =>
    head.metas.find((meta) => meta.name.endsWith(name) && meta.content.trim() !== '')?.content.trim();
  const all = (...properties: string[]): string[] => {
    const found = properties.map((property) => findStatements(head, property));
    return found.find((contents) => contents.length > 0) ?? [];
  };
  const one = (...properties: string[]): string | undefined => all(...properties)[0];
  const itemType = toKind(head, one);
  const filed = toCreators(itemType, all);
  const publicationTitle =
    highwire('citation_inbook_title') ??
    highwire('citation_journal_title') ??
    one('prism:publicationName', 'dc:source', 'dcterms:source') ??
    (itemType === 'webpage' ? one('og:site_name') : undefined);
  return {
    itemType,
    title: highwire('citation_title') ?? one('dc:title', 'dcterms:title', 'og:title') ?? head.title,
    creators: filed,
    publicationTitle,
    institution: highwire('citation_technical_report_institution') ?? one('dc:publisher', 'dcterms:publisher'),
    date:
      highwire('citation_publication_date') ?? highwire('citation_date') ?? one('article:published_time', 'dc:date'),
    language: highwire('citation_language') ?? one('dc:language'),
    abstractNote: highwire('citation_abstract') ?? one('og:description', 'dcterms:abstract'),
    url: highwire('citation_public_url') ?? one('og:url') ?? head.address,
    pdf: highwire('citation_pdf_url'),
  };
}

/** The contents of a property, as in `dc:creator`, whichever sign stands behind the name of its vocabulary. */
function findStatements({ metas }: Head, property: string): string[] {
  return metas.flatMap(({ name, content }) => {
    const [, first = '', rest = ''] = /^([^.:_]+)[.:_](.*)$/.exec(name) ?? [];
    const [, second = '', further] = /^([^.:_]+)[.:_](.*)$/.exec(rest) ?? [];
    const [vocabulary, named] =
      further !== undefined && vocabularies.includes(second.toLowerCase()) ? [second, further] : [first, rest];
    if (!vocabularies.includes(vocabulary.toLowerCase()) || content === '') return [];
    const term = named.charAt(0).toLowerCase() + named.slice(1);
    return `${vocabulary.toLowerCase()}:${term}` === property ? content : [];
  });
}

function toKind(head: Head, one: (...properties: string[]) => string | undefined): string {
  const names = head.metas.map(({ name }) => name.slice(Math.max(0, name.lastIndexOf('citation_'))));
  const ofHighwire = names.flatMap((name) => highwireKinds[name] ?? []).at(-1);
  const ofBibo = one('bibo:type')?.toLowerCase();
  const bib = ofBibo === 'document' ? 'webpage' : ofBibo;
  const og = { website: 'webpage', book: 'book' }[one('og:type') ?? ''];
  const guessed = names.includes('citation_title') ? 'journalArticle' : 'webpage';
  return ofHighwire ?? one('z:itemType') ?? bib ?? og ?? one('dc:type', 'dcterms:type') ?? guessed;
}

// Names of Highwire go before those of other vocabularies, which are dropped then; a contributor of Dublin Core is taken for an author.
function toCreators(itemType: string, all: (...properties: string[]) => string[]): Creator[] {
  const authors = all('so:author', 'so:creator', 'dc:creator', 'dcterms:creator', 'dc:contributor');
  const contributors = ['report', 'webpage', 'bookSection'].includes(itemType) ? all('so:contributor') : [];
  return [
    ...authors.map((name) => toCreator(name, 'author')),
    ...contributors.map((name) => toCreator(name, 'contributor')),
  ];
}

/** As `cleanAuthor` does it: at the comma where there is one, at the last space otherwise. */
function toCreator(name: string, creatorType: Creator['creatorType']): Creator {
  const bare = name.replaceAll(/^[\s,./[\]:]+|[\s,./[\]:]+$/g, '');
  const at = name.includes(',') ? bare.indexOf(',') : bare.lastIndexOf(' ');
  if (at < 0) return { creatorType, lastName: bare };
  const [before, behind] = [bare.slice(0, at).trim(), bare.slice(at + 1).trim()];
  const [lastName, firstName] = name.includes(',') ? [before, behind] : [behind, before];
  return { creatorType, firstName, lastName };
}
