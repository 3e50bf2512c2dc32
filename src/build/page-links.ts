import { finished } from 'node:stream/promises';
import { SAXParser } from 'parse5-sax-parser';

/** What a finished page holds of links. */
export interface PageLinks {
  readonly ids: ReadonlySet<string>;
  /** Ids that stand more than once. */
  readonly twice: readonly string[];
  /** Every address that the page links to, loads, or names in its head, as it is written. */
  readonly targets: ReadonlySet<string>;
}

const addressed = new Set(['href', 'src', 'action', 'poster', 'data', 'cite', 'formaction', 'xlink:href']);
const listed = new Set(['srcset', 'imagesrcset']);
const pictured = new Set(['og:image', 'og:url', 'citation_public_url']);

/** A style sheet in a page is up to half of it, and holds no link: reading it would take as long as all the rest. */
const styles = /(<style\b[^>]*>)[^]*?(?=<\/style>)/g;

/** Reads the ids and links of a page with a parser that follows the HTML standard. */
export async function readPageLinks(html: string): Promise<PageLinks> {
  const ids = new Set<string>();
  const twice: string[] = [];
  const targets = new Set<string>();
  const parser = new SAXParser();
  parser.on('startTag', ({ tagName, attrs }) => {
    const values = new Map(attrs.map(({ name, prefix, value }) => [prefix ? `${prefix}:${name}` : name, value]));
    const id = values.get('id');
    if (id !== undefined && ids.has(id)) twice.push(id);
    if (id !== undefined) ids.add(id);
    if (tagName === 'meta') {
      const target = findMetaTarget(values);
      if (target !== undefined) targets.add(target);
      return;
    }
    for (const [name, value] of values) {
      if (addressed.has(name)) targets.add(value.trim());
      if (listed.has(name))
        for (const candidate of value.split(',')) targets.add(candidate.trim().split(/\s/)[0] ?? '');
    }
  });
  parser.resume();
  parser.end(html.replaceAll(styles, '$1'));
  await finished(parser);
  return { ids, twice, targets };
}

function findMetaTarget(values: ReadonlyMap<string, string>): string | undefined {
  const content = values.get('content') ?? '';
  if (values.get('http-equiv')?.toLowerCase() === 'refresh') return /url=(.*)$/i.exec(content)?.[1];
  return pictured.has(values.get('property') ?? values.get('name') ?? '') ? content : undefined;
}
