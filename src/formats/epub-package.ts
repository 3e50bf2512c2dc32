import type { Edition } from '../model/edition.ts';
import { toLastingId } from '../model/exports/lasting-id.ts';
import { escapeXml } from '../model/exports/xml.ts';

/** The file of an EPUB that says where its package lies. */
export const container = `<?xml version="1.0" encoding="utf-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
<rootfiles><rootfile full-path="book/book.opf" media-type="application/oebps-package+xml"/></rootfiles>
</container>
`;

/** What lies in the book: the day of its words, its pages in the order of reading, its pictures. */
interface Inventory {
  readonly day: string;
  readonly files: readonly string[];
  readonly pictures: readonly { readonly name: string; readonly type: string }[];
}

/** The package of an EPUB: what the book is, and what lies in it. */
export function toPackage(edition: Edition, { day, files, pictures }: Inventory): string {
  const { title, lead, language, publisher, licence } = edition.report.settings;
  const described = [
    ['identifier id="id"', toLastingId(edition, 'book')],
    ['title', title],
    ['language', language],
    ['description', lead],
    ['publisher', publisher?.name],
    ['rights', licence?.name],
    ['source', edition.address],
  ].flatMap(([tag = '', text]) =>
    text === undefined ? [] : `<dc:${tag}>${escapeXml(text)}</dc:${tag.split(' ')[0] ?? ''}>`,
  );
  const items = [
    ...files.map((file, at) => `<item id="page-${String(at)}" href="${file}" media-type="application/xhtml+xml"/>`),
    ...pictures.map(
      ({ name, type }, at) => `<item id="picture-${String(at)}" href="pictures/${name}" media-type="${type}"/>`,
    ),
  ];
  return `<?xml version="1.0" encoding="utf-8"?>
<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id" xml:lang="${language}">
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
${described.join('\n')}
<meta property="dcterms:modified">${day}T00:00:00Z</meta>
<meta property="schema:accessMode">textual</meta>
<meta property="schema:accessModeSufficient">textual</meta>
<meta property="schema:accessibilityFeature">structuralNavigation</meta>
<meta property="schema:accessibilityHazard">none</meta>
</metadata>
<manifest>
<item id="contents" href="contents.xhtml" media-type="application/xhtml+xml" properties="nav"/>
<item id="style" href="book.css" media-type="text/css"/>
${items.join('\n')}
</manifest>
<spine>${files.map((_, at) => `<itemref idref="page-${String(at)}"/>`).join('')}</spine>
</package>
`;
}
