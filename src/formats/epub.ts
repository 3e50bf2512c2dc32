import JSZip from 'jszip';
import type { Picture } from '../model/blocks.ts';
import { toBook } from '../model/exports/book.ts';
import { toImprint, toPlainLine } from '../model/imprint.ts';
import { toFingerprint } from '../model/record/fingerprint.ts';
import { findLatestDay } from '../model/record/record.ts';
import { escapeXml, toXhtml } from '../model/exports/xml.ts';
import { toParts } from '../model/parts.ts';
import type { Edition } from '../model/edition.ts';
import { drawPictures, toImage } from './pictures.ts';
import { toSectionHtml } from './section-html.ts';

/** The day that files in the archive bear while nothing is on record: the first that a zip can name. */
const noDay = '1980-01-01';

/** The report as an EPUB 3 book, a chapter for each section. */
export async function toEpub(edition: Edition): Promise<Buffer> {
  const { report, address, wording } = edition;
  const { settings } = report;
  const sections = toBook(edition);
  const pictures = await drawPictures(report);
  const setting = {
    idPrefix: 'statement-',
    toAddress: (number: string) => `section-${number.split('.')[0] ?? ''}.xhtml#statement-${number}`,
    toPicture: ({ file }: Picture) => toImage(pictures.get(file), ({ name }) => `pictures/${name}`),
  };
  const day =
    findLatestDay(
      report,
      report.sections.flatMap(({ statements }) => statements),
    ) ?? noDay;
  const page = (title: string, body: string): string => `<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="${settings.language}" xml:lang="${settings.language}">
<head><title>${escapeXml(title)}</title><link rel="stylesheet" href="book.css"/></head>
<body>${body}</body>
</html>
`;
  const chapters = sections.map((section) => ({
    file: `section-${String(section.number)}.xhtml`,
    part: section.part,
    label: `${String(section.number)} ${section.title}`,
    text: page(
      section.title,
      `${section.part === undefined ? '' : `<p>${escapeXml(section.part)}</p>\n`}<h2>${String(section.number)} ${escapeXml(section.title)}</h2>\n${toXhtml(toSectionHtml(section, wording, setting))}`,
    ),
  }));
  const opening = [
    `<h1>${escapeXml(settings.title)}</h1><p>${escapeXml(settings.lead)}</p>`,
    ...Object.values(settings.origin).map((text) => `<p>${escapeXml(text)}</p>`),
    ...toImprint(edition).map((line) => `<p>${escapeXml(toPlainLine(line))}</p>`),
    `<p>${escapeXml(wording.book.copyOf)} <a href="${escapeXml(address)}">${escapeXml(address)}</a></p>`,
  ].join('\n');
  const contents = toParts(chapters)
    .map(({ title, sections: inside }) => {
      const entries = inside.map(({ file, label }) => `<li><a href="${file}">${escapeXml(label)}</a></li>`).join('');
      return title === undefined ? entries : `<li><span>${escapeXml(title)}</span><ol>${entries}</ol></li>`;
    })
    .join('');
  const title = escapeXml(settings.title);
  const zip = new JSZip();
  const add = (name: string, content: string | Buffer, compression: 'STORE' | 'DEFLATE' = 'DEFLATE'): void => {
    zip.file(name, content, { date: new Date(`${day}T00:00:00Z`), compression, createFolders: false });
  };
  // The standard wants this one first, and uncompressed.
  add('mimetype', 'application/epub+zip', 'STORE');
  add('META-INF/container.xml', container);
  add(
    'book/book.css',
    'dt,.span,.statement>a:first-child{font-weight:bold}dd{margin:0 0 .3em}code{font-size:.8em;overflow-wrap:anywhere}.statement>a:first-child{white-space:nowrap}.who{padding:0;list-style:none}.source{display:block}img{max-width:100%;height:auto}table{border-collapse:collapse}td,th{padding:.2em .5em;border-top:1px solid;text-align:left;vertical-align:top}.end{text-align:right}.credit{display:block;font-size:.8em}',
  );
  add('book/opening.xhtml', page(settings.title, opening));
  add(
    'book/contents.xhtml',
    page(
      wording.report.sections,
      `<nav epub:type="toc"><h1>${escapeXml(wording.report.sections)}</h1><ol>${contents}</ol></nav>`,
    ),
  );
  for (const { file, text } of chapters) add(`book/${file}`, text);
  for (const { name, bytes } of pictures.values()) add(`book/pictures/${name}`, bytes);
  const files = ['opening.xhtml', ...chapters.map(({ file }) => file)];
  add(
    'book/book.opf',
    `<?xml version="1.0" encoding="utf-8"?>
<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id" xml:lang="${settings.language}">
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:identifier id="id">urn:sha256:${toFingerprint(address + settings.title)}</dc:identifier>
<dc:title>${title}</dc:title>
<dc:language>${settings.language}</dc:language>
<dc:description>${escapeXml(settings.lead)}</dc:description>
${settings.publisher ? `<dc:publisher>${escapeXml(settings.publisher.name)}</dc:publisher>\n` : ''}${settings.licence ? `<dc:rights>${escapeXml(settings.licence.name)}</dc:rights>\n` : ''}<dc:source>${escapeXml(address)}</dc:source>
<meta property="dcterms:modified">${day}T00:00:00Z</meta>
<meta property="schema:accessMode">textual</meta>
<meta property="schema:accessModeSufficient">textual</meta>
<meta property="schema:accessibilityFeature">structuralNavigation</meta>
<meta property="schema:accessibilityHazard">none</meta>
</metadata>
<manifest>
<item id="contents" href="contents.xhtml" media-type="application/xhtml+xml" properties="nav"/>
<item id="style" href="book.css" media-type="text/css"/>
${files.map((file, index) => `<item id="page-${String(index)}" href="${file}" media-type="application/xhtml+xml"/>`).join('\n')}
${[...pictures.values()].map(({ name, type }, index) => `<item id="picture-${String(index)}" href="pictures/${name}" media-type="${type}"/>`).join('\n')}
</manifest>
<spine>${files.map((_, index) => `<itemref idref="page-${String(index)}"/>`).join('')}</spine>
</package>
`,
  );
  return zip.generateAsync({ type: 'nodebuffer', platform: 'DOS' });
}

const container = `<?xml version="1.0" encoding="utf-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
<rootfiles><rootfile full-path="book/book.opf" media-type="application/oebps-package+xml"/></rootfiles>
</container>
`;
