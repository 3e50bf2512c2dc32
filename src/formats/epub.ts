import JSZip from 'jszip';
import type { Picture } from '../model/blocks.ts';
import { toBook, type BookSection } from '../model/exports/book.ts';
import { toImprint, toPlainLine } from '../model/imprint.ts';
import { findReportDay } from '../model/record/record.ts';
import { escapeXml, toXhtml } from '../model/exports/xml.ts';
import { toParts } from '../model/parts.ts';
import type { Edition } from '../model/edition.ts';
import { container, toPackage } from './epub-package.ts';
import { drawPictures, toImage } from './pictures.ts';
import { toSectionHtml } from './section-html.ts';

/** The day that files in the archive bear while nothing is on record: the first that a zip can name. */
const noDay = '1980-01-01';

/** The look of the book, as far as readers of books do not bring their own. */
const style =
  'dt,.span,.statement>a:first-child,.withdrawn>a:first-child{font-weight:bold}dd{margin:0 0 .3em}code{font-size:.8em;overflow-wrap:anywhere}.statement>a:first-child{white-space:nowrap}.who{padding:0;list-style:none}.source{display:block}img{max-width:100%;height:auto}table{border-collapse:collapse}td,th{padding:.2em .5em;border-top:1px solid;text-align:left;vertical-align:top}.end{text-align:right}.credit{display:block;font-size:.8em}';

/** A page of the book: its file, and its title and content as XHTML. */
interface BookPage {
  readonly file: string;
  readonly title: string;
  readonly body: string;
}

/** A page that holds a section, under its number and title in the contents. */
interface Chapter extends BookPage {
  readonly part: string | undefined;
  readonly label: string;
}

/** The report as an EPUB 3 book, a chapter for each section. */
export async function toEpub(edition: Edition): Promise<Buffer> {
  const { report } = edition;
  const pictures = await drawPictures(report);
  const toPicture = ({ file }: Picture) => toImage(pictures.get(file), ({ name }) => `pictures/${name}`);
  const chapters = toBook(edition).map((section) => toChapter(edition, section, toPicture));
  const day = findReportDay(report) ?? noDay;
  const zip = new JSZip();
  const add = (name: string, content: string | Buffer, compression: 'STORE' | 'DEFLATE' = 'DEFLATE'): void => {
    zip.file(name, content, { date: new Date(`${day}T00:00:00Z`), compression, createFolders: false });
  };
  // The standard wants this one first, and uncompressed.
  add('mimetype', 'application/epub+zip', 'STORE');
  add('META-INF/container.xml', container);
  add('book/book.css', style);
  const pages = [toOpening(edition), ...chapters];
  for (const page of [toContents(edition, chapters), ...pages]) add(`book/${page.file}`, toFile(edition, page));
  for (const { name, bytes } of pictures.values()) add(`book/pictures/${name}`, bytes);
  const files = pages.map(({ file }) => file);
  add('book/book.opf', toPackage(edition, { day, files, pictures: [...pictures.values()] }));
  return zip.generateAsync({ type: 'nodebuffer', platform: 'DOS' });
}

function toChapter(
  { wording }: Edition,
  section: BookSection,
  toPicture: (picture: Picture) => Record<string, string | number>,
): Chapter {
  const { number, title, part } = section;
  const label = `${String(number)} ${title}`;
  const html = toSectionHtml(section, wording, {
    idPrefix: 'statement-',
    toAddress: (statement) => `section-${statement.split('.')[0] ?? ''}.xhtml#statement-${statement}`,
    toPicture,
  });
  const above = part === undefined ? '' : `<p>${escapeXml(part)}</p>\n`;
  const body = `${above}<h2>${escapeXml(label)}</h2>\n${toXhtml(html)}`;
  return { file: `section-${String(number)}.xhtml`, title, body, part, label };
}

function toOpening(edition: Edition): BookPage {
  const { address, wording, report } = edition;
  const { title, lead, origin } = report.settings;
  const body = [
    `<h1>${escapeXml(title)}</h1><p>${escapeXml(lead)}</p>`,
    ...Object.values(origin).map((text) => `<p>${escapeXml(text)}</p>`),
    ...toImprint(edition).map((line) => `<p>${escapeXml(toPlainLine(line))}</p>`),
    `<p>${escapeXml(wording.book.copyOf)} <a href="${escapeXml(address)}">${escapeXml(address)}</a></p>`,
  ].join('\n');
  return { file: 'opening.xhtml', title, body };
}

function toContents({ wording }: Edition, chapters: readonly Chapter[]): BookPage {
  const entries = toParts(chapters).map(({ title, sections }) => {
    const inside = sections.map(({ file, label }) => `<li><a href="${file}">${escapeXml(label)}</a></li>`).join('');
    return title === undefined ? inside : `<li><span>${escapeXml(title)}</span><ol>${inside}</ol></li>`;
  });
  const title = wording.report.sections;
  const body = `<nav epub:type="toc"><h1>${escapeXml(title)}</h1><ol>${entries.join('')}</ol></nav>`;
  return { file: 'contents.xhtml', title, body };
}

function toFile({ report }: Edition, { title, body }: BookPage): string {
  const { language } = report.settings;
  return `<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="${language}" xml:lang="${language}">
<head><title>${escapeXml(title)}</title><link rel="stylesheet" href="book.css"/></head>
<body>${body}</body>
</html>
`;
}
