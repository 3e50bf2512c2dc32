import PDFDocument from 'pdfkit';
import { toBook, type BookSection } from '../model/exports/book.ts';
import { toImprint, toPlainLine } from '../model/imprint.ts';
import { findReportDay } from '../model/record/record.ts';
import type { Edition } from '../model/edition.ts';
import { loadPdfFonts } from './pdf-fonts.ts';
import { PdfBlocks } from './pdf-blocks.ts';
import { PdfPages } from './pdf-pages.ts';
import { drawPictures, type DrawnPicture } from './pictures.ts';

/** The day that the document bears while nothing is on record: it must not be that of the build. */
const noDay = '1980-01-01';

/** The report as a PDF that is tagged for screen readers, and the same whenever it is built. */
export async function toPdf(edition: Edition): Promise<Buffer> {
  const { report, address, wording } = edition;
  const { settings } = report;
  const sections = toBook(edition);
  const { document, finish } = openPdf(settings.language, settings.title, settings.lead, findReportDay(report));
  const pictures = await drawPictures(report);
  const imprint = toImprint(edition).map(toPlainLine);
  const everything = JSON.stringify([
    settings,
    imprint,
    sections,
    '•',
    wording.book,
    wording.report.who,
    wording.fingerprints.title,
    address,
    wording.book.page(1234567890, 0),
  ]);
  const pages = new PdfPages(document, await loadPdfFonts(everything, settings.language));
  pages.write('H1', [{ text: settings.title, weight: 600 }], { size: 24, after: 10 });
  pages.write('P', [{ text: settings.lead }], { size: 13, after: 10 });
  for (const text of Object.values(settings.origin)) pages.write('P', [{ text }], { size: 9, after: 4 });
  for (const line of imprint) pages.write('P', [{ text: line }], { size: 9, after: 4 });
  pages.write('P', [{ text: wording.book.copyOf }, { text: address, link: address }], { size: 9, after: 4 });
  for (const section of sections) writeSection(pages, section, pictures, edition);
  pages.number(wording.book.page);
  return finish();
}

/** A tagged document of this title and day, and what ends it and gives its bytes. */
export function openPdf(
  lang: string,
  title: string,
  subject: string,
  latest: string | undefined,
): { document: PDFKit.PDFDocument; finish: () => Promise<Buffer> } {
  const day = new Date(`${latest ?? noDay}T00:00:00Z`);
  const document = new PDFDocument({
    size: 'A4',
    margins: { top: 72, bottom: 80, left: 96, right: 96 },
    bufferPages: true,
    pdfVersion: '1.7',
    // The types of pdfkit do not know this one yet.
    subset: 'PDF/UA' as 'PDF/A-3',
    tagged: true,
    displayTitle: true,
    lang,
    info: { Title: title, Subject: subject, CreationDate: day, ModDate: day },
  });
  const chunks: Buffer[] = [];
  const finished = new Promise((resolve) =>
    document.on('data', (chunk: Buffer) => chunks.push(chunk)).on('end', resolve),
  );
  const finish = async (): Promise<Buffer> => {
    document.end();
    await finished;
    return Buffer.concat(chunks);
  };
  return { document, finish };
}

function writeSection(
  pages: PdfPages,
  section: BookSection,
  pictures: ReadonlyMap<string, DrawnPicture>,
  { report, wording }: Edition,
): void {
  const { number, title, part, address } = section;
  if (part !== undefined) {
    pages.beginPart(part);
    pages.write('P', [{ text: part, weight: 600 }], { size: 13, before: 26, after: 0 });
  }
  const heading = (text: string): void => {
    pages.write('H3', [{ text, weight: 600 }], { size: 9, before: 8, after: 2 });
  };
  pages.mark(`${String(number)} ${title}`);
  pages.write('H2', [{ text: `${String(number)} ${title}`, weight: 600 }], { size: 16, before: 26, after: 8 });
  const blocks = new PdfBlocks(pages, section, pictures, report.settings.language);
  for (const block of section.blocks) blocks.write(block);
  heading(wording.report.who);
  for (const { label, lines } of section.who) {
    pages.write('P', [{ text: label, weight: 600 }, { text: lines.join('; ') }], { size: 9, after: 2 });
  }
  if (section.notes.length > 0) heading(wording.book.notes);
  for (const { name, text } of section.notes) {
    pages.write('P', [{ text: `${name}:`, weight: 600 }, { text }], { size: 9, after: 2 });
  }
  heading(wording.fingerprints.title);
  for (const { number, textFingerprint, attribution, attributionFingerprint } of section.fingerprints) {
    const words = [
      { text: number, weight: 600 as const },
      { text: `${textFingerprint}, ${attribution}: ${attributionFingerprint}` },
    ];
    pages.write('P', words, { size: 7, after: 2 });
  }
  pages.write('P', [{ text: wording.book.permanent }, { text: address, link: address }], {
    size: 9,
    before: 6,
    after: 2,
  });
}
